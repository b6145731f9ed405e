package dixit.attribution;

import dixit.name.Mention;
import dixit.syntax.Clauses;
import dixit.syntax.Sentence;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence without subject whose subject is one that the sentence before puts forward in somebody's name: what is said
 * of it goes on in his name.
 */
final class CarriedSieve implements Sieve {

    @Override
    public String name() {
        return "carried over";
    }

    @Override
    public boolean carriesOn() {
        return true;
    }

    @Override
    public List<Attribution> find(Report report, List<Attribution> before) {
        List<Attribution> found = new ArrayList<>();
        for (int i = 1; i < report.sentences().size(); i++) {
            if (!isAttributed(before, i)) {
                Attribution carried = carried(report, i, before, found);
                if (carried != null) {
                    found.add(carried);
                }
            }
        }
        return found;
    }

    private static boolean isAttributed(List<Attribution> attributions, int sentence) {
        for (Attribution each : attributions) {
            if (each.sentence() == sentence || each.covers(sentence, 0)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Attribution carried(Report report, int index, List<Attribution> before, List<Attribution> found) {
        Sentence sentence = report.sentence(index);
        Word root = sentence.root();
        Mention subject = report.names().droppedSubject(index, root);
        if (subject == null || Clauses.ownSubject(sentence, root) != null || subject.sentence() >= index) {
            return null;
        }
        for (List<Attribution> attributions : List.of(found, before)) {
            for (Attribution each : attributions) {
                boolean indirect = each.isIndirectSpeech() || each.sieve().equals(name());
                boolean near = each.covers(index - 1, rootOf(report, index - 1)) || each.sentence() == index - 1;
                if (indirect && near && each.source() != null && each.covers(subject.sentence(), subject.head())) {
                    return each.over(List.of(Scope.all(index, sentence)), name());
                }
            }
        }
        return null;
    }

    private static int rootOf(Report report, int index) {
        return report.sentence(index).root().index();
    }
}
