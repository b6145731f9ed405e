package dixit.name;

import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;

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

    /** Notes who is joined by <i>and</i> in a sentence: two, no more. */
    void note(Parsed parsed) {
        for (Word word : parsed.sentence().words()) {
            List<Word> others = parsed.sentence().children(word, "conj");
            Draft one = discourse.headedBy(parsed.index(), word);
            Draft other = others.size() == 1 ? discourse.headedBy(parsed.index(), others.getFirst()) : null;
            if (one != null
                    && other != null
                    && one.referents().size() == 1
                    && other.referents().size() == 1) {
                note(one, other);
            }
        }
    }

    private void note(Draft one, Draft other) {
        Referent first = one.referents().getFirst().real();
        Referent second = other.referents().getFirst().real();
        if (first != second && first.kind == second.kind) {
            note(first.kind, List.of(first, second), other);
        }
    }

    private void note(EntityKind kind, List<Referent> both, Draft at) {
        pairs.add(new Pair(kind, both, at.sentence(), at.span().begin()));
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

    private List<Referent> last(Reading reading, EntityKind kind, int offset) {
        List<Referent> last = new ArrayList<>();
        for (Draft draft : discourse.before(offset, LOOK_BACK)) {
            for (Referent each : draft.referents()) {
                Referent referent = each.real();
                boolean leads = referent.role != null || referent.actor != null;
                Referent candidate = referent;
                if (kind == EntityKind.COUNTRY && referent.kind == EntityKind.PERSON && referent.country != null) {
                    candidate = reading.cast().country(referent.country);
                }
                boolean other = last.stream().noneMatch(known -> isSame(known, referent));
                if (candidate.kind == kind && leads && other && last.size() < 2) {
                    last.add(candidate);
                }
            }
        }
        return last;
    }

    private static boolean isSame(Referent one, Referent other) {
        return one == other || (one.country != null && one.country.equals(other.country));
    }
}
