package dixit.attribution;

import dixit.attribution.CueRule.Takes;
import dixit.syntax.Sentence;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Saying what is named elsewhere: <i>non possiamo confermarlo</i>, <i>lo ha reso noto il ministero</i>. What it puts
 * forward is its own clause.
 */
final class PointingSieve implements Sieve {
    static final String NAME = "said of what is named elsewhere";

    private static final int SHORT = 25;

    private final CueLexicon lexicon;
    private final Speakers speakers;

    PointingSieve(CueLexicon lexicon, Speakers speakers) {
        this.lexicon = lexicon;
        this.speakers = speakers;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Attribution> find(Report report, List<Attribution> before) {
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < report.sentences().size(); i++) {
            for (Word word : report.sentence(i).words()) {
                Attribution attribution = at(report, i, word);
                if (attribution != null) {
                    found.add(attribution);
                }
            }
        }
        return found;
    }

    private @Nullable Attribution at(Report report, int index, Word verb) {
        Sentence in = report.sentence(index);
        for (CueRule rule : Cue.rules(lexicon, in, verb)) {
            boolean wholeSentence = isWhole(in, verb) && rule.takes(Takes.CLAUSE);
            if ((rule.judges() || (wholeSentence && !rule.performative())) && pointsAway(in, verb)) {
                Cue cue = new Cue(index, verb, rule);
                List<Scope> scopes = List.of(Scope.of(index, in.subtree(verb)));
                return speakers.attribution(report, cue, speakers.of(report, cue), scopes, name());
            }
        }
        return null;
    }

    /** Whether saying it is all that the sentence does. */
    static boolean isWhole(Sentence in, Word verb) {
        return verb.isRoot() && in.size() <= SHORT;
    }

    /** Whether a verb says what is named elsewhere, by its pronoun. */
    static boolean pointsAway(Sentence in, Word verb) {
        for (Word child : in.children(verb, "obj", "iobj", "expl")) {
            boolean points = child.upos() == Upos.PRON && !isReflexive(in, verb, child);
            if (points || child.upos() == Upos.ADV) {
                return true;
            }
        }
        return false;
    }

    /** Whether a pronoun is the subject again, or nobody: <i>si è detto pronto</i>, <i>si dice</i>. */
    private static boolean isReflexive(Sentence in, Word verb, Word pronoun) {
        boolean ofPredicative =
                pronoun.isRelation("expl") && !in.children(verb, "xcomp").isEmpty();
        return ofPredicative || pronoun.features().has("Reflex", "Yes") || pronoun.isRelation("expl:impers");
    }
}
