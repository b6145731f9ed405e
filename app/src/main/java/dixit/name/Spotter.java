package dixit.name;

import dixit.syntax.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds where names stand: what the tagger sees, or capitals and word classes where a language has none, and the lists. */
final class Spotter {
    private static final String COUNTRY = "register country";

    private final Lexicon lexicon;
    private final Observer observer;
    private final Optional<EntityTagger> tagger;

    Spotter(Lexicon lexicon, Observer observer, Optional<EntityTagger> tagger) {
        this.lexicon = lexicon;
        this.observer = observer;
        this.tagger = tagger;
    }

    List<Parsed> spot(List<Sentence> sentences, String text) {
        List<List<Token>> tokens = new ArrayList<>();
        sentences.forEach(sentence -> tokens.add(Token.of(sentence, text)));
        List<List<Spot>> found = tagger.isPresent() ? tagged(tokens, tagger.get()) : capitals(sentences, tokens);
        List<List<Spot>> listed = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            listed.add(withListed(tokens.get(i), withoutOwners(sentences.get(i), tokens.get(i), found.get(i))));
        }
        Set<String> people = Repeats.people(tokens, listed);
        List<Parsed> parsed = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            List<Spot> spots = Repeats.add(tokens.get(i), listed.get(i), people);
            parsed.add(new Parsed(i, sentences.get(i), tokens.get(i), spots));
        }
        return parsed;
    }

    private List<List<Spot>> tagged(List<List<Token>> tokens, EntityTagger model) {
        List<List<Spot>> spots = new ArrayList<>();
        List<List<String>> forms = tokens.stream()
                .map(sentence -> sentence.stream().map(Token::text).toList())
                .toList();
        for (Observation seen : observer.observe(forms)) {
            spots.add(spots(model.tag(seen)));
        }
        return spots;
    }

    private static List<Spot> spots(int[] labels) {
        List<Spot> spots = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < labels.length; i++) {
            begin = Label.begins(labels[i]) ? i : begin;
            if (Label.ends(labels[i])) {
                spots.add(new Spot(begin, i + 1, Label.type(labels[i]), "tagger"));
            }
        }
        return spots;
    }

    private List<List<Spot>> capitals(List<Sentence> sentences, List<List<Token>> tokens) {
        Capitals capitals = new Capitals(lexicon);
        List<List<Spot>> spots = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            spots.add(capitals.spots(new Parsed(i, sentences.get(i), tokens.get(i), List.of())));
        }
        return spots;
    }

    /** Parts a name from the country whose it is said to be: <i>[Sweden]'s [NATO] bid</i>. */
    private List<Spot> withoutOwners(Sentence sentence, List<Token> tokens, List<Spot> found) {
        List<Spot> parted = new ArrayList<>();
        for (Spot spot : found) {
            int second = spot.from() + 1;
            if (spot.to() > second && isOwner(sentence, tokens, spot.from())) {
                parted.add(new Spot(spot.from(), second, NameType.LOC, COUNTRY));
                parted.add(new Spot(second, spot.to(), spot.type(), spot.rule()));
            } else {
                parted.add(spot);
            }
        }
        return parted;
    }

    /** Whether a token is a country's whole name in the genitive. */
    private boolean isOwner(Sentence sentence, List<Token> tokens, int at) {
        return sentence.word(tokens.get(at).last()).isGenitiveMark()
                && listed(tokens, at).stream()
                        .anyMatch(spot -> spot.to() == at + 1 && spot.rule().equals(COUNTRY));
    }

    /** Adds the names of the register and of the gazetteer, each where it is longer than what it overlaps. */
    private List<Spot> withListed(List<Token> tokens, List<Spot> found) {
        List<Spot> spots = new ArrayList<>(found);
        for (int i = 0; i < tokens.size(); ) {
            int end = i;
            for (Spot listed : listed(tokens, i)) {
                if (isNews(listed, spots, tokens)) {
                    spots.removeIf(spot -> spot.overlaps(listed.from(), listed.to()));
                    spots.add(listed);
                    end = listed.to();
                    break;
                }
            }
            i = Math.max(end, i + 1);
        }
        spots.sort(Comparator.comparingInt(Spot::from));
        return List.copyOf(spots);
    }

    private boolean isNews(Spot listed, List<Spot> spots, List<Token> tokens) {
        List<Spot> over = spots.stream()
                .filter(spot -> spot.overlaps(listed.from(), listed.to()))
                .toList();
        if (over.isEmpty()) {
            return tagger.isEmpty() || listed.to() - listed.from() > 1 || isSure(listed, tokens);
        }
        return over.stream()
                .allMatch(spot -> listed.from() <= spot.from()
                        && spot.to() <= listed.to()
                        && listed.to() - listed.from() > spot.to() - spot.from());
    }

    /** A single word that the tagger passed over is a name still if it does not begin the sentence. */
    private static boolean isSure(Spot listed, List<Token> tokens) {
        String text = tokens.get(listed.from()).text();
        return listed.from() > 0 && text.length() > 2 && listed.rule().equals(COUNTRY);
    }

    private List<Spot> listed(List<Token> tokens, int from) {
        Token token = tokens.get(from);
        List<Spot> spots = new ArrayList<>(2);
        if (token.key().isEmpty() || Character.isLowerCase(token.text().charAt(0))) {
            return spots;
        }
        for (PhraseIndex.Found<Register.Named> found : lexicon.namesAt(tokens, from)) {
            EntityKind kind = found.entries().getFirst().actor().kind();
            spots.add(new Spot(
                    from, from + found.length(), type(kind), kind == EntityKind.COUNTRY ? COUNTRY : "register"));
        }
        for (PhraseIndex.Found<Gazetteer.Site> found : lexicon.sitesAt(tokens, from)) {
            spots.add(new Spot(from, from + found.length(), NameType.LOC, "gazetteer"));
        }
        spots.sort(Comparator.comparingInt(spot -> -spot.to()));
        return spots;
    }

    static NameType type(EntityKind kind) {
        return switch (kind) {
            case PERSON -> NameType.PER;
            case ORGANISATION, MEDIA, GROUP -> NameType.ORG;
            case COUNTRY, PLACE -> NameType.LOC;
        };
    }
}
