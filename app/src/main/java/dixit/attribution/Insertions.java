package dixit.attribution;

import dixit.syntax.Clauses;
import dixit.syntax.Sentence;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;

/** Who says it, put into the midst of what is said. */
final class Insertions {
    private static final int LONGEST_INSERTION = 12;

    private Insertions() {}

    /** The rest of a sentence that verb and subject stand in between commas: <i>The truce, he says, is over</i>. */
    static List<Word> around(Sentence in, Word verb) {
        int open = verb.index() - 1;
        while (open >= 0 && !PositionSieve.isComma(in.word(open))) {
            open--;
        }
        int close = verb.index() + 1;
        while (close < in.size() && !PositionSieve.isComma(in.word(close))) {
            close++;
        }
        boolean inserted = open > 0
                && close < in.size() - 1
                && close - open <= LONGEST_INSERTION
                && hasSubject(in, verb, open, close);
        if (!inserted
                || PositionSieve.hasFinite(in, open, verb.index())
                || PositionSieve.hasFinite(in, verb.index() + 1, close)) {
            return List.of();
        }
        boolean clause = PositionSieve.hasFinite(in, 0, open) || PositionSieve.hasFinite(in, close, in.size());
        List<Word> rest = new ArrayList<>(in.words().subList(0, open));
        rest.addAll(in.words().subList(close + 1, in.size()));
        return clause ? rest : List.of();
    }

    /** Whether nothing opens the clause between two places but its own subject. */
    private static boolean hasSubject(Sentence in, Word verb, int open, int close) {
        Word subject = Clauses.ownSubject(in, verb);
        if (subject == null || subject.index() < open || subject.index() > close) {
            return false;
        }
        for (int i = open + 1; i < close; i++) {
            Word word = in.word(i);
            boolean joins = word.upos() == Upos.SCONJ || word.upos() == Upos.CCONJ || word.isRelation("mark");
            if (joins || Clauses.isRelative(word)) {
                return false;
            }
        }
        return true;
    }
}
