package dixit.attribution;

import dixit.attribution.CueRule.Takes;
import dixit.syntax.Sentence;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Verbs of saying in an aside that certain words open: <i>come riferisce l'agenzia, …</i>, <i>…, as the minister said</i>. What
 * they put forward is the rest of the sentence.
 */
final class AsideSieve implements Sieve {
    private static final int FARTHEST_VERB = 14;
    private static final int LONGEST = 30;

    private final CueLexicon lexicon;
    private final Speakers speakers;

    AsideSieve(CueLexicon lexicon, Speakers speakers) {
        this.lexicon = lexicon;
        this.speakers = speakers;
    }

    @Override
    public String name() {
        return "as said";
    }

    /**
     * An aside.
     *
     * @param begin its first word
     * @param cue its verb of saying
     * @param end behind its last word
     */
    private record Aside(int begin, Cue cue, int end) {}

    @Override
    public List<Attribution> find(Report report, List<Attribution> before) {
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < report.sentences().size(); i++) {
            Sentence in = report.sentence(i);
            for (Word word : in.words()) {
                int opened = opensAside(in, word) ? lexicon.opening(in, word.index()) : 0;
                Aside aside = opened == 0 ? null : aside(in, i, word.index(), word.index() + opened);
                if (aside != null && isSaid(report, aside)) {
                    Source source = speakers.of(report, aside.cue);
                    found.add(speakers.attribution(report, aside.cue, source, List.of(around(in, aside)), name()));
                }
            }
        }
        return found;
    }

    /** Whether an aside may begin here: at the head of the sentence or behind a comma. */
    private static boolean opensAside(Sentence in, Word word) {
        for (int i = word.index() - 1; i >= 0; i--) {
            Upos upos = in.word(i).upos();
            if (upos == Upos.PUNCT) {
                return true;
            }
            if (upos != Upos.CCONJ && upos != Upos.ADV) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Aside aside(Sentence in, int index, int begin, int from) {
        for (int i = from; i < Math.min(in.size(), from + FARTHEST_VERB); i++) {
            Word word = in.word(i);
            for (CueRule rule : Cue.rules(lexicon, in, word)) {
                Cue cue = new Cue(index, word, rule);
                int end = says(in, cue) ? end(in, begin, i) : -1;
                if (end > 0) {
                    return new Aside(begin, cue, end);
                }
            }
            if (PositionSieve.isComma(word) || (PositionSieve.isFiniteVerb(word) && word.upos() == Upos.VERB)) {
                return null;
            }
        }
        return null;
    }

    /** Whether somebody says something, not only thinks it or lays it down: <i>come previsto dal trattato</i>. */
    private static boolean says(Sentence in, Cue cue) {
        CueRule rule = cue.rule();
        boolean utters = rule.takes(Takes.QUOTE) || cue.impersonal(in);
        boolean surely = rule.certainty() == null || !cue.passive(in);
        return rule.takes(Takes.CLAUSE) && !rule.performative() && utters && surely;
    }

    /** Where the aside ends: at the comma behind which the sentence goes on, or with the sentence; -1 if it does not. */
    private static int end(Sentence in, int begin, int verb) {
        boolean head = !PositionSieve.hasFinite(in, 0, begin);
        for (int i = verb + 1; i < Math.min(in.size(), begin + LONGEST); i++) {
            Word word = in.word(i);
            if (PositionSieve.isComma(word)
                    && !names(in, begin, i)
                    && (!head || PositionSieve.hasFinite(in, i, in.size()))) {
                return i;
            }
            if (word.upos() == Upos.VERB && PositionSieve.isFiniteVerb(word)) {
                return -1;
            }
        }
        return head ? -1 : in.size();
    }

    /** Whether what follows a comma only names somebody in the aside again: <i>come ha detto Rossi, capo della polizia, …</i>. */
    private static boolean names(Sentence in, int begin, int comma) {
        for (int i = comma + 1; i < in.size() && !PositionSieve.isComma(in.word(i)); i++) {
            Word word = in.word(i);
            boolean inAside = word.head() >= begin && word.head() < comma;
            if (PositionSieve.isFiniteVerb(word)) {
                return false;
            }
            if (inAside && word.isRelation("appos")) {
                return true;
            }
        }
        return false;
    }

    private boolean isSaid(Report report, Aside aside) {
        Sentence in = report.sentence(aside.cue.sentence());
        return report.quoteAround(aside.cue.word()) == null
                && !aside.cue.negated(in, speakers.factuality())
                && !around(in, aside).isEmpty();
    }

    /** The rest of the sentence, without the marks that set the aside off. */
    private static Scope around(Sentence in, Aside aside) {
        List<Word> content = new ArrayList<>(in.words().subList(0, aside.begin));
        content.addAll(in.words().subList(aside.end, in.size()));
        content.removeIf(word -> word.upos() == Upos.PUNCT
                && (word.index() == aside.begin - 1 || word.index() == aside.end || word.index() == in.size() - 1));
        return Scope.of(aside.cue.sentence(), content);
    }
}
