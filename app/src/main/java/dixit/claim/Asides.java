package dixit.claim;

import dixit.attribution.Attribution;
import dixit.event.Event;
import dixit.syntax.Clauses;
import dixit.syntax.Sentence;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells what an outlet adds to indirect speech in its own voice: a relative clause after a comma (<i>Switzerland, which
 * represents American interests</i>). What it holds for uncertain is its source's.
 */
final class Asides {
    private Asides() {}

    /** What puts an event forward, without the indirect speech that it only stands in as an aside. */
    static List<Attribution> without(Facts facts, Event event) {
        Sentence in = facts.sentences().get(event.sentence());
        Word aside = aside(in, in.word(event.head()));
        List<Attribution> kept = new ArrayList<>();
        for (Attribution each : facts.attributions().covering(event.sentence(), event.head())) {
            boolean quoted = each.sieve().contains("quotation");
            boolean fromOutside = aside != null && !aside.isRoot() && each.covers(event.sentence(), aside.head());
            if (quoted || !fromOutside) {
                kept.add(each);
            }
        }
        return kept;
    }

    /** The head of the aside that a word stands in. */
    private static @Nullable Word aside(Sentence in, Word word) {
        Word at = word;
        while (!at.isRoot()) {
            Word finite = at.relation().equals("acl:relcl") ? Clauses.finite(in, at) : null;
            if (finite != null && !finite.features().has("Mood", "Cnd") && isSetOff(in, at)) {
                return at;
            }
            at = in.word(at.head());
        }
        return null;
    }

    private static boolean isSetOff(Sentence in, Word clause) {
        int first = in.subtree(clause).getFirst().index();
        boolean inside = in.word(first).upos() == Upos.PUNCT;
        return inside || (first > 0 && in.word(first - 1).upos() == Upos.PUNCT);
    }
}
