package dixit.attribution;

import dixit.syntax.Clauses;
import dixit.syntax.Sentence;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sentences whose very mood says that they report somebody's words, as the German subjunctive does: <i>Er sei unschuldig</i>.
 * They go on in the name of whom the words shortly before are attributed to.
 */
final class MoodSieve implements Sieve {
    private static final int FARTHEST = 3;

    private final CueLexicon lexicon;

    MoodSieve(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public String name() {
        return "reporting mood";
    }

    @Override
    public boolean carriesOn() {
        return true;
    }

    @Override
    public List<Attribution> find(Report report, List<Attribution> before) {
        List<Attribution> found = new ArrayList<>();
        for (int i = 1; i < report.sentences().size(); i++) {
            Sentence sentence = report.sentence(i);
            if (reports(sentence) && !isCovered(before, i, sentence)) {
                Attribution told = speaker(before, found, i);
                if (told != null) {
                    found.add(told.over(List.of(Scope.all(i, sentence)), name()));
                }
            }
        }
        return found;
    }

    /** The last attribution to somebody in the sentences before. */
    private static @Nullable Attribution speaker(List<Attribution> before, List<Attribution> found, int sentence) {
        for (int i = sentence - 1; i >= Math.max(0, sentence - FARTHEST); i--) {
            Attribution carried = lastOf(found, i);
            Attribution told = carried == null ? lastOf(before, i) : carried;
            if (told != null) {
                return told;
            }
        }
        return null;
    }

    private boolean reports(Sentence sentence) {
        Word finite = Clauses.finite(sentence, sentence.root());
        return finite != null && lexicon.reports(finite.features());
    }

    private static boolean isCovered(List<Attribution> attributions, int index, Sentence sentence) {
        return attributions.stream()
                .anyMatch(each -> each.covers(index, sentence.root().index()));
    }

    /** The last attribution made in a sentence. */
    private static @Nullable Attribution lastOf(List<Attribution> attributions, int sentence) {
        Attribution last = null;
        for (Attribution each : attributions) {
            boolean there = each.sentence() == sentence
                    || each.scopes().stream().anyMatch(scope -> scope.sentence() == sentence);
            last = there && each.source() != null ? each : last;
        }
        return last;
    }
}
