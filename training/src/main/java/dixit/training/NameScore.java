package dixit.training;

import dixit.name.EntityTagger;
import dixit.name.Label;
import dixit.name.NameType;
import dixit.name.Observation;
import dixit.name.Observer;
import dixit.training.TaggedNames.Tagged;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How well names were found, as CoNLL 2002 counts it: a name is right if both its ends and its type are.
 *
 * @param right names found as in the gold
 * @param found names found
 * @param gold names in the gold
 */
public record NameScore(int right, int found, int gold) {

    private record Name(int begin, int end, NameType type) {}

    /** Scores a tagger on documents with their own tokens. */
    static NameScore of(EntityTagger tagger, Observer observer, List<List<Tagged>> documents) {
        NameScore score = new NameScore(0, 0, 0);
        for (List<Tagged> document : documents) {
            List<Observation> observed =
                    observer.observe(document.stream().map(Tagged::tokens).toList());
            for (int i = 0; i < document.size(); i++) {
                List<Integer> found = new ArrayList<>();
                for (int label : tagger.tag(observed.get(i))) {
                    found.add(label);
                }
                score = score.plus(names(found), names(document.get(i).labels()));
            }
        }
        return score;
    }

    private NameScore plus(Set<Name> answer, Set<Name> truth) {
        Set<Name> both = new HashSet<>(answer);
        both.retainAll(truth);
        return new NameScore(right + both.size(), found + answer.size(), gold + truth.size());
    }

    private static Set<Name> names(List<Integer> labels) {
        Set<Name> names = new HashSet<>();
        int begin = 0;
        for (int i = 0; i < labels.size(); i++) {
            int label = labels.get(i);
            begin = Label.begins(label) ? i : begin;
            if (Label.ends(label)) {
                names.add(new Name(begin, i + 1, Label.type(label)));
            }
        }
        return names;
    }

    @Override
    public String toString() {
        double precision = 100.0 * right / found;
        double recall = 100.0 * right / gold;
        return String.format(
                Locale.ROOT,
                "precision %.2f recall %.2f F1 %.2f",
                precision,
                recall,
                2 * precision * recall / (precision + recall));
    }
}
