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
     * @param verb of saying
     * @param rule the verb's
     * @param end behind its last word
     */
    private record Aside(int begin, Word verb, CueRule rule, int end) {}

    @Override
    public List<Attribution> find(Report report, List<Attribution> before) {
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < report.sentences().size(); i++) {
            Sentence in = report.sentence(i);
            for (Word word : in.words()) {
                int opened = opensAside(in, word) ? lexicon.opening(in, word.index()) : 0;
                Aside aside = opened == 0 ? null : aside(in, word.index(), word.index() + opened);
                if (aside != null && report.quoteAround(aside.verb) == null) {
                    attribution(report, i, aside, found);
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

    private @Nullable Aside aside(Sentence in, int begin, int from) {
        for (int i = from; i < Math.min(in.size(), from + FARTHEST_VERB); i++) {
            Word word = in.word(i);
            for (CueRule rule : Cue.rules(lexicon, in, word)) {
                int end = says(in, word, rule) ? end(in, begin, i) : -1;
                if (end > 0) {
                    return new Aside(begin, word, rule, end);
                }
            }
            if (PositionSieve.isComma(word) || (PositionSieve.isFiniteVerb(word) && word.upos() == Upos.VERB)) {
                return null;
            }
        }
        return null;
    }

    /** Whether somebody says something, not only thinks it or lays it down: <i>come previsto dal trattato</i>. */
    private static boolean says(Sentence in, Word verb, CueRule rule) {
        Cue cue = new Cue(0, verb, rule);
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

    private void attribution(Report report, int index, Aside aside, List<Attribution> found) {
        Sentence in = report.sentence(index);
        List<Word> content = new ArrayList<>(in.words().subList(0, aside.begin));
        content.addAll(in.words().subList(aside.end, in.size()));
        content.removeIf(word -> word.upos() == Upos.PUNCT
                && (word.index() == aside.begin - 1 || word.index() == aside.end || word.index() == in.size() - 1));
        Cue cue = new Cue(index, aside.verb, aside.rule);
        boolean negated = cue.negated(in, speakers.factuality());
        Source source = speakers.of(report, cue);
        if (content.isEmpty() || negated) {
            return;
        }
        found.add(new Attribution(
                index,
                aside.verb.index(),
                cue.span(in, speakers.factuality()),
                source,
                speakers.act(report, cue, source, false),
                false,
                List.of(Scope.of(index, content)),
                aside.rule,
                name()));
    }
}
