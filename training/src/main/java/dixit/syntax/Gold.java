package dixit.syntax;

import java.util.List;

/**
 * A sentence of a treebank.
 *
 * @param tokens its tokens in order
 * @param words its syntactic words in order
 * @param opensParagraph whether the treebank begins a document or paragraph with it
 */
record Gold(List<GoldToken> tokens, List<GoldWord> words, boolean opensParagraph) {

    /**
     * A token as the text has it.
     *
     * @param first its first word
     * @param last its last word
     */
    record GoldToken(String form, int first, int last, boolean spaceAfter) {}

    /**
     * A word with what the annotators gave it.
     *
     * @param head index of the head, or -1
     */
    record GoldWord(String form, String lemma, Tag tag, int head, String relation) {}

    List<String> forms() {
        return words.stream().map(GoldWord::form).toList();
    }

    /** The sentence as running text, without the space after it. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (GoldToken token : tokens) {
            text.append(token.form()).append(token.spaceAfter() ? " " : "");
        }
        return text.toString().stripTrailing();
    }

    boolean spaceAfter() {
        return tokens.getLast().spaceAfter();
    }
}
