package dixit.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Quoted words of a sentence that hold a clause of their own.
 *
 * @param begin its first word, behind the opening mark
 * @param end the closing mark, or the sentence's end
 */
record Quotation(int begin, int end) {
    private static final int LEAST = 3;
    private static final String MARK = "\"";

    /**
     * Those of a sentence, in order.
     *
     * @param finite whether each word is a finite verb
     */
    static List<Quotation> of(Draft draft, boolean[] finite) {
        List<Quotation> found = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < draft.size; i++) {
            if (draft.plain[i].equals(MARK)) {
                if (open >= 0) {
                    add(found, open, i, draft.size, finite);
                    open = -1;
                } else if (found.isEmpty() && closes(draft.forms[i])) {
                    add(found, 0, i, draft.size, finite);
                } else {
                    open = i + 1;
                }
            }
        }
        if (open >= 0) {
            add(found, open, draft.size, draft.size, finite);
        }
        return found;
    }

    /** Whether a word is a quotation mark. */
    static boolean isMark(Word word) {
        return Draft.plain(word.form()).equals(MARK);
    }

    private static boolean closes(String mark) {
        return mark.equals("”") || mark.equals("»");
    }

    private static void add(List<Quotation> found, int begin, int end, int size, boolean[] finite) {
        boolean whole = begin <= 1 && end >= size - 2;
        if (end - begin < LEAST || whole) {
            return;
        }
        for (int i = begin; i < end; i++) {
            if (finite[i]) {
                found.add(new Quotation(begin, end));
                return;
            }
        }
    }
}
