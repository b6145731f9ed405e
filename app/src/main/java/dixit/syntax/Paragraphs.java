package dixit.syntax;

import java.util.List;

/** Where the lines and paragraphs of a text break, and how each is written; immutable. */
final class Paragraphs {
    private final Lines.Break[] breaks;
    private final int[] begins;
    private final int[] ends;
    private final int[] marks;
    private final int[] styles;
    private final boolean[] finals;

    Paragraphs(String text, List<Token> tokens) {
        int size = tokens.size();
        breaks = new Lines.Break[size];
        begins = new int[size];
        ends = new int[size];
        marks = new int[size];
        styles = new int[size];
        finals = new boolean[size];
        Lines lines = new Lines(text);
        int begin = 0;
        for (int i = 0; i < size; i++) {
            breaks[i] = i + 1 == size
                    ? Lines.Break.PARAGRAPH
                    : lines.between(
                            tokens.get(i).span().end(), tokens.get(i + 1).span().begin());
            if (breaks[i] != Lines.Break.SPACE) {
                describe(text, tokens, begin, i + 1);
                begin = i + 1;
            }
        }
    }

    private void describe(String text, List<Token> tokens, int begin, int end) {
        int stops = 0;
        int capitals = 0;
        int small = 0;
        for (int i = begin; i < end; i++) {
            int stop = FinalMarks.ends(text, tokens.get(i)) ? 1 : 0;
            stops += stop;
            if (i + 1 < end && stop > 0) {
                int next = text.codePointAt(tokens.get(i + 1).span().begin());
                capitals += Character.isUpperCase(next) ? 1 : 0;
                small += Character.isLowerCase(next) ? 1 : 0;
            }
        }
        int opens =
                Character.isLowerCase(text.codePointAt(tokens.get(begin).span().begin())) ? 1 : 0;
        int last = FinalMarks.beforeQuotes(text, tokens, begin, end - 1);
        boolean isFinal = FinalMarks.ends(text, tokens.get(last));
        int style = opens + 2 * Math.min(2, small) + 8 * Math.min(2, capitals);
        for (int i = begin; i < end; i++) {
            begins[i] = begin;
            ends[i] = end;
            marks[i] = Math.min(3, stops);
            styles[i] = style;
            finals[i] = isFinal;
        }
    }

    /** What stands between a token and the next one. */
    Lines.Break after(int token) {
        return breaks[token];
    }

    /** The first token of the line or paragraph that a token stands in. */
    int begin(int token) {
        return begins[token];
    }

    /** The end of the line or paragraph that a token stands in. */
    int end(int token) {
        return ends[token];
    }

    /** How many final marks it has, at most three. */
    int marks(int token) {
        return marks[token];
    }

    /** Whether it ends with a final mark. */
    boolean isFinal(int token) {
        return finals[token];
    }

    /** Whether it begins with a small letter, and how often small letters and capitals follow its final marks. */
    int style(int token) {
        return styles[token];
    }
}
