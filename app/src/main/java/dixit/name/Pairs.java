package dixit.name;

import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Remembers which two were named together, for <i>i due leader</i> and <i>the two countries</i>. */
final class Pairs {
    private static final int FAR = 6;
    private static final int LOOK_BACK = 60;

    private final Discourse discourse;
    private final List<Pair> pairs = new ArrayList<>();

    private record Pair(EntityKind kind, List<Referent> both, int sentence, int offset) {}

    Pairs(Discourse discourse) {
        this.discourse = discourse;
    }

    /** Notes who is joined by <i>and</i> in a sentence: two of a kind, no more. */
    void note(Parsed parsed) {
        for (Word word : parsed.sentence().words()) {
            Referent first = single(parsed, word);
            if (first == null) {
                continue;
            }
            List<Word> others = parsed.sentence().children(word, "conj").stream()
                    .filter(other -> isOfKind(parsed, other, first.kind))
                    .toList();
            Referent second = others.size() == 1 ? single(parsed, others.getFirst()) : null;
            if (second != null && first != second) {
                int offset = others.getFirst().span().begin();
                note(first.kind, List.of(first, second), parsed.index(), offset);
            }
        }
    }

    private boolean isOfKind(Parsed parsed, Word word, EntityKind kind) {
        Draft draft = discourse.headedBy(parsed.index(), word);
        return draft != null && draft.referents().stream().anyMatch(each -> each.real().kind == kind);
    }

    /** Whom alone the mention headed by a word stands for. */
    private @Nullable Referent single(Parsed parsed, Word word) {
        Draft draft = discourse.headedBy(parsed.index(), word);
        return draft != null && draft.referents().size() == 1
                ? draft.referents().getFirst().real()
                : null;
    }

    void note(EntityKind kind, List<Referent> both, int sentence, int offset) {
        pairs.add(new Pair(kind, both, sentence, offset));
    }

    /** The two named together last in a sentence before a place in it; none if there are none. */
    List<Referent> in(int sentence, int offset) {
        for (Pair pair : pairs.reversed()) {
            if (pair.sentence() == sentence && pair.offset() < offset) {
                return pair.both();
            }
        }
        return List.of();
    }

    /** The two of a kind that were last named together before a place in the text, else the two last named. */
    List<Referent> before(Reading reading, EntityKind kind, int sentence, int offset) {
        for (Pair pair : pairs.reversed()) {
            if (pair.kind() == kind && pair.offset() < offset && sentence - pair.sentence() <= FAR) {
                return pair.both();
            }
        }
        List<Referent> last = last(reading, kind, offset);
        return last.size() == 2 ? last : List.of();
    }

    /** The two of a kind last named before a place in the text, in the order in which they were named first. */
    private List<Referent> last(Reading reading, EntityKind kind, int offset) {
        List<Referent> last = new ArrayList<>();
        for (Draft draft : discourse.before(offset, LOOK_BACK)) {
            for (Referent each : draft.referents()) {
                Referent candidate = leader(reading, each.real(), kind);
                if (candidate == null) {
                    continue;
                }
                boolean again = last.remove(candidate); // the text is read backwards: named earlier than the other
                boolean another = last.size() < 2 && last.stream().noneMatch(other -> isSame(other, candidate));
                if (again || another) {
                    last.addFirst(candidate);
                }
            }
        }
        return last;
    }

    /** Whom a mention offers: one of the kind who leads or is known, for countries also that of a person; else null. */
    private static @Nullable Referent leader(Reading reading, Referent referent, EntityKind kind) {
        if (referent.role == null && referent.actor == null) {
            return null;
        }
        if (referent.kind == kind) {
            return referent;
        }
        String country = referent.kind == EntityKind.PERSON ? referent.country : null;
        return kind == EntityKind.COUNTRY && country != null ? reading.cast().country(country) : null;
    }

    private static boolean isSame(Referent one, Referent other) {
        return one == other || (one.country != null && one.country.equals(other.country));
    }
}
