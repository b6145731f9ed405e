package dixit.attribution;

import dixit.attribution.CueRule.SourceAt;
import dixit.attribution.CueRule.Takes;
import dixit.syntax.Clauses;
import dixit.syntax.Sentence;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clause of its own that says who says the rest of the sentence: <i>zwölf Menschen starben, wie das Ministerium
 * mitteilte</i>.
 */
final class InsertedSieve implements Sieve {
    private static final int LONGEST = 25;

    private final CueLexicon lexicon;
    private final Speakers speakers;

    InsertedSieve(CueLexicon lexicon, Speakers speakers) {
        this.lexicon = lexicon;
        this.speakers = speakers;
    }

    @Override
    public String name() {
        return "inserted clause of saying";
    }

    @Override
    public List<Attribution> find(Report report, List<Attribution> before) {
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < report.sentences().size(); i++) {
            Sentence in = report.sentence(i);
            for (Word word : in.words()) {
                boolean opens = lexicon.opensInserted(word)
                        && report.quoteAround(word) == null
                        && (word.index() == 0 || in.word(word.index() - 1).upos() == Upos.PUNCT);
                Attribution attribution = opens ? at(report, i, word) : null;
                if (attribution != null) {
                    found.add(attribution);
                }
            }
        }
        return found;
    }

    private @Nullable Attribution at(Report report, int index, Word opening) {
        Sentence in = report.sentence(index);
        int last = Math.min(in.size(), opening.index() + LONGEST);
        for (int i = opening.index() + 1; i < last; i++) {
            Cue cue = cue(in, index, in.word(i));
            if (cue != null && Clauses.finite(in, cue.word()) != null) {
                return attribution(report, cue, rest(in, opening, cue.word()));
            }
            if (PositionSieve.isFiniteVerb(in.word(i)) && in.word(i).upos() == Upos.VERB) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Cue cue(Sentence in, int index, Word word) {
        for (CueRule rule : Cue.rules(lexicon, in, word)) {
            boolean says = rule.takes(Takes.CLAUSE) && rule.source() == SourceAt.SUBJECT && !rule.performative();
            if (says) {
                return new Cue(index, word, rule);
            }
        }
        return null;
    }

    /** The sentence without the clause that says who says it, which ends at the next mark behind its verb. */
    private static List<Word> rest(Sentence in, Word opening, Word verb) {
        int end = verb.index() + 1;
        while (end < in.size() && in.word(end).upos() != Upos.PUNCT) {
            end++;
        }
        int begin = opening.index() == 0 ? 0 : opening.index() - 1;
        List<Word> rest = new ArrayList<>(in.words().subList(0, begin));
        rest.addAll(in.words().subList(Math.min(in.size(), end + 1), in.size()));
        boolean clause = PositionSieve.hasFinite(in, 0, begin) || PositionSieve.hasFinite(in, end, in.size());
        return clause ? rest : List.of();
    }

    private @Nullable Attribution attribution(Report report, Cue cue, List<Word> content) {
        Source source = content.isEmpty() ? null : speakers.of(report, cue);
        if (source == null) {
            return null;
        }
        Sentence in = report.sentence(cue.sentence());
        return new Attribution(
                cue.sentence(),
                cue.word().index(),
                cue.span(in, speakers.factuality()),
                source,
                speakers.act(report, cue, source, cue.negated(in, speakers.factuality())),
                cue.negated(in, speakers.factuality()),
                List.of(Scope.of(cue.sentence(), content)),
                cue.rule(),
                name());
    }
}
