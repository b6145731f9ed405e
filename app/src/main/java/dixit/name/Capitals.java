package dixit.name;

import dixit.syntax.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds names by capitals and word classes, for languages in which not every noun has a capital, and by words around them. */
final class Capitals {
    private final Lexicon lexicon;

    Capitals(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Spot> spots(Parsed parsed) {
        List<Spot> spots = new ArrayList<>();
        int size = parsed.tokens().size();
        for (int i = 0; i < size; ) {
            int end = end(parsed, i);
            if (end == i) {
                i++;
                continue;
            }
            around(parsed, i, end, spots);
            i = end;
        }
        return spots;
    }

    /** One past the run of names from a token on: proper nouns, with small words between two of them. */
    private int end(Parsed parsed, int from) {
        int end = from;
        while (end < parsed.tokens().size()) {
            if (isName(parsed, end)) {
                end++;
            } else if (end > from
                    && lexicon.words().is("connectors", parsed.text(end))
                    && end + 1 < parsed.tokens().size()
                    && isName(parsed, end + 1)
                    && !coordinates(parsed, from, end)) {
                end += 2;
            } else {
                return end;
            }
        }
        return end;
    }

    /** Whether a conjunction stands between two names: only that of a body goes on behind one (<i>Ministry of Food and Forests</i>). */
    private boolean coordinates(Parsed parsed, int from, int conjunction) {
        return parsed.is(conjunction, Upos.CCONJ) && !hasBody(parsed, from, conjunction);
    }

    private boolean isName(Parsed parsed, int token) {
        return parsed.tokens().get(token).isCapital()
                && parsed.is(token, Upos.PROPN)
                && !lexicon.words().is("no names", parsed.tokens().get(token).key())
                && !isNounForSomebody(parsed.tokens().get(token));
    }

    /** Whether a word is a compound for somebody by what he does, not a surname that ends alike: <i>Kremlsprecher</i>, <i>Hofmann</i>. */
    private boolean isNounForSomebody(Token token) {
        return lexicon.words().isCompound(token.text().toLowerCase(Locale.ROOT))
                && !lexicon.lists().isFamily(token.key())
                && lexicon.actors(List.of(token), 0, 1).isEmpty();
    }

    /** Takes a registered name of several words out of a run that holds more, as where a space is missing. */
    private void around(Parsed parsed, int from, int to, List<Spot> spots) {
        for (int begin = from; begin < to - 1; begin++) {
            for (PhraseIndex.Found<Register.Named> found : lexicon.namesAt(parsed.tokens(), begin)) {
                int end = begin + found.length();
                boolean person = found.entries().getFirst().actor().kind() == EntityKind.PERSON;
                if (person && found.length() > 1 && end <= to) {
                    if (begin > from) {
                        split(parsed, from, begin, spots);
                    }
                    spots.add(new Spot(begin, end, NameType.PER, "capitals, register"));
                    if (end < to) {
                        around(parsed, end, to, spots);
                    }
                    return;
                }
            }
        }
        split(parsed, from, to, spots);
    }

    /** Cuts titles and demonyms off the front: <i>Ukrainian President Volodymyr Zelensky</i>. */
    private void split(Parsed parsed, int from, int to, List<Spot> spots) {
        int begin = from;
        while (begin < to) {
            List<Lexicon.Demonym> demonyms = lexicon.demonymsAt(parsed.tokens(), begin);
            boolean known = !lexicon.actors(parsed.tokens(), begin, to).isEmpty();
            if (!known && !demonyms.isEmpty() && demonyms.getFirst().to() <= to) {
                begin = demonyms.getFirst().to();
            } else if (!known && isTitle(parsed, begin)) {
                begin++;
            } else {
                break;
            }
        }
        int title = begin < to ? lastTitle(parsed, begin, to) : -1;
        if (title > begin) {
            if (!lexicon.actors(parsed.tokens(), begin, title).isEmpty()) {
                add(parsed, begin, title, spots);
            }
            begin = title + 1;
        }
        if (begin < to) {
            add(parsed, begin, to, spots);
        }
    }

    private int lastTitle(Parsed parsed, int from, int to) {
        if (!lexicon.actors(parsed.tokens(), from, to).isEmpty()) {
            return -1;
        }
        for (int i = to - 2; i > from; i--) {
            if (isTitle(parsed, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isTitle(Parsed parsed, int token) {
        return lexicon.words().roles(parsed.text(token).toLowerCase(Locale.ROOT)).stream()
                .anyMatch(role -> role.kind() == EntityKind.PERSON);
    }

    private void add(Parsed parsed, int from, int to, List<Spot> spots) {
        spots.add(new Spot(from, to, type(parsed, from, to), "capitals"));
    }

    private NameType type(Parsed parsed, int from, int to) {
        for (Actor actor : lexicon.actors(parsed.tokens(), from, to)) {
            return Spotter.type(actor.kind());
        }
        String last = parsed.tokens().get(to - 1).key();
        if (hasBody(parsed, from, to)) {
            return NameType.ORG;
        }
        boolean titled = from > 0 && isTitle(parsed, from - 1);
        boolean given = lexicon.lists().sex(parsed.tokens().get(from).key()) != null;
        if (titled || (given && to - from > 1)) {
            return NameType.PER;
        }
        boolean ofBody = lexicon.namesAt(parsed.tokens(), from).stream()
                .anyMatch(found -> found.entries().getFirst().actor().kind() == EntityKind.ORGANISATION);
        if (ofBody && to - from > 1) {
            return NameType.ORG;
        }
        boolean site = lexicon.sitesAt(parsed.tokens(), from).stream().anyMatch(found -> found.length() == to - from);
        boolean locative =
                from > 0 && lexicon.words().is("locative", parsed.text(from - 1).toLowerCase(Locale.ROOT));
        if (site && (locative || to - from > 1 || !lexicon.lists().isFamily(last))) {
            return NameType.LOC;
        }
        if (parsed.text(from).length() > 1 && parsed.text(from).chars().noneMatch(Character::isLowerCase)) {
            return NameType.ORG;
        }
        return given || lexicon.lists().isFamily(last) || to - from > 1 ? NameType.PER : NameType.ORG;
    }

    private boolean hasBody(Parsed parsed, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = parsed.text(i).toLowerCase(Locale.ROOT);
            if (lexicon.words().roles(word).stream().anyMatch(role -> role.kind() != EntityKind.PERSON)) {
                return true;
            }
        }
        return false;
    }
}
