package dixit.factuality;

import dixit.syntax.Clauses;
import dixit.syntax.Sentence;
import dixit.syntax.Word;

/** What a verb, noun or adjective may stand over. */
enum Governed {
    /** <i>teme che parta</i> */
    FINITE,
    /** <i>teme di partire</i> */
    NONFINITE,
    /** <i>teme la partenza</i> */
    NOUN;

    static Governed of(Sentence in, Word word) {
        if (!Clauses.isPredicate(in, word)) {
            return NOUN;
        }
        return Clauses.finite(in, word) == null ? NONFINITE : FINITE;
    }
}
