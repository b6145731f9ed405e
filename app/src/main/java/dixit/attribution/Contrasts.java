package dixit.attribution;

import dixit.syntax.Clauses;
import dixit.syntax.Sentence;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a second source is set against the first with is not the first one's: <i>he said …, while she denied …</i>. */
final class Contrasts {
    private final CueLexicon lexicon;

    Contrasts(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The attributions, none of them holding what another source is set against it with. */
    List<Attribution> apart(Report report, List<Attribution> found) {
        List<Attribution> all = new ArrayList<>();
        for (Attribution each : found) {
            all.add(each.isIndirectSpeech() ? alone(report, each, found) : each);
        }
        return all;
    }

    private Attribution alone(Report report, Attribution outer, List<Attribution> found) {
        Attribution now = outer;
        for (Attribution other : found) {
            boolean inside = other.sentence() == outer.sentence() && outer.covers(other.sentence(), other.head());
            if (inside && other.source() != null) {
                now = without(report.sentence(other.sentence()), now, other);
            }
        }
        return now;
    }

    private Attribution without(Sentence in, Attribution outer, Attribution rival) {
        Word verb = in.word(rival.head());
        boolean set = Clauses.ownSubject(in, verb) != null
                && in.children(verb, "mark", "advmod").stream().anyMatch(lexicon::isContrast);
        if (!set) {
            return outer;
        }
        Set<Word> kept = new LinkedHashSet<>();
        for (Word word : in.words()) {
            if (outer.covers(rival.sentence(), word.index()) && !in.dominates(verb, word)) {
                kept.add(word);
            }
        }
        return outer.over(List.of(Scope.of(rival.sentence(), kept)), outer.sieve());
    }
}
