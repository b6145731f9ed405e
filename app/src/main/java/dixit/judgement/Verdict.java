package dixit.judgement;

import java.util.List;

/** What a person decides. */
public sealed interface Verdict {

    /** A claim is read rightly. */
    record Accept(String claim) implements Verdict {}

    /** A claim is read wrongly, or is none. */
    record Reject(String claim) implements Verdict {}

    /** A field of a claim has another value. */
    record Set(String claim, Field field, String value) implements Verdict {}

    /** Two propositions are one; each is named by any claim of it. */
    record Join(String proposition, String other) implements Verdict {}

    /** Some claims of a proposition are one of their own. */
    record Split(String proposition, List<String> claims) implements Verdict {
        public Split {
            claims = List.copyOf(claims);
        }
    }

    /** Two documents are, or are not, one text. */
    record Copy(String document, String other, boolean same) implements Verdict {}

    /** Two names are, or are not, of one actor. */
    record Actor(String name, String other, boolean same) implements Verdict {}

    /** An earlier judgement no longer holds. */
    record Undo(String judgement) implements Verdict {}
}
