package dixit.attribution;

import dixit.attribution.CueRule.Takes;
import dixit.syntax.Sentence;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence that only says who said the one before: <i>Lo ha reso noto il ministero.</i> */
final class BackwardSieve implements Sieve {
    private static final int SHORT = 25;

    private final CueLexicon lexicon;
    private final Speakers speakers;

    BackwardSieve(CueLexicon lexicon, Speakers speakers) {
        this.lexicon = lexicon;
        this.speakers = speakers;
    }

    @Override
    public String name() {
        return "said of the sentence before";
    }

    @Override
    public List<Attribution> find(Report report, List<Attribution> before) {
        List<Attribution> found = new ArrayList<>();
        for (int i = 1; i < report.sentences().size(); i++) {
            Sentence sentence = report.sentence(i);
            Word root = sentence.root();
            if (sentence.size() <= SHORT && pointsBack(sentence, root)) {
                Attribution attribution = at(report, i, sentence, root);
                if (attribution != null && attribution.source() != null) {
                    found.add(attribution);
                }
            }
        }
        return found;
    }

    private static boolean pointsBack(Sentence in, Word verb) {
        for (Word child : in.children(verb, "obj", "iobj", "expl")) {
            if (child.upos() == Upos.PRON && child.index() < verb.index()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Attribution at(Report report, int index, Sentence in, Word verb) {
        for (CueRule rule : Cue.rules(lexicon, in, verb)) {
            if (rule.takes(Takes.CLAUSE) && !rule.performative() && rule.act() != SpeechAct.DENY) {
                Cue cue = new Cue(index, verb, rule);
                Source source = speakers.of(report, cue);
                boolean negated = cue.negated(in, speakers.factuality());
                Scope scope = Scope.all(index - 1, report.sentence(index - 1));
                return new Attribution(
                        index,
                        verb.index(),
                        cue.span(in, speakers.factuality()),
                        source,
                        speakers.act(report, cue, source, negated),
                        negated,
                        List.of(scope),
                        rule,
                        name());
            }
        }
        return null;
    }
}
