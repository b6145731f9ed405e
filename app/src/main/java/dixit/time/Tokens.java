package dixit.time;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Runs of letters, runs of digits and single signs of a text, in order; white space only separates them. */
final class Tokens {
    private final String text;
    private final List<String> lower = new ArrayList<>();
    private int[] begins = new int[64];
    private int[] ends = new int[64];

    Tokens(String text, int from) {
        this.text = text;
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at++;
                continue;
            }
            int end = tokenEnd(at);
            add(at, end);
            at = end;
        }
    }

    private int tokenEnd(int at) {
        int end = at + 1;
        if (isLetter(text.charAt(at))) {
            while (end < text.length() && isLetter(text.charAt(end))) {
                end++;
            }
        } else if (isDigit(text.charAt(at))) {
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private void add(int begin, int end) {
        int at = lower.size();
        if (at == begins.length) {
            begins = Arrays.copyOf(begins, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        begins[at] = begin;
        ends[at] = end;
        lower.add(normal(text.substring(begin, end)));
    }

    /** Lower case, composed, with one kind of apostrophe and one of dash. */
    static String normal(String token) {
        if (token.length() == 1) {
            return switch (token.charAt(0)) {
                case '’', '‘', 'ʼ', '´', '`' -> "'";
                case '–', '—', '‐', '‑', '−' -> "-";
                default -> token.toLowerCase(Locale.ROOT);
            };
        }
        String small = token.toLowerCase(Locale.ROOT);
        return Normalizer.isNormalized(small, Normalizer.Form.NFC)
                ? small
                : Normalizer.normalize(small, Normalizer.Form.NFC);
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    int size() {
        return lower.size();
    }

    /** The token in lower case; empty behind the last. */
    String at(int index) {
        return index >= 0 && index < lower.size() ? lower.get(index) : "";
    }

    int begin(int index) {
        return begins[index];
    }

    int end(int index) {
        return ends[index];
    }

    boolean isCapital(int index) {
        return Character.isUpperCase(text.charAt(begins[index]));
    }

    boolean isNumber(int index) {
        return !at(index).isEmpty() && isDigit(at(index).charAt(0));
    }

    /** Whether no white space stands before it. */
    boolean isGlued(int index) {
        return index > 0 && index < lower.size() && ends[index - 1] == begins[index];
    }

    /** Whether a blank line stands before it, which no expression crosses. */
    boolean opensParagraph(int index) {
        if (index == 0) {
            return true;
        }
        int breaks = 0;
        for (int i = ends[index - 1]; i < begins[index]; i++) {
            breaks += text.charAt(i) == '\n' ? 1 : 0;
        }
        return breaks > 1;
    }
}
