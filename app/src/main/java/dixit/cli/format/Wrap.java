package dixit.cli.format;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of so many columns of a terminal. */
final class Wrap {
    /** East Asian Wide, Unicode Standard Annex 11, by blocks. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0xA4CF},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0x1F300, 0x1FAFF},
        {0x20000, 0x3FFFD}
    };

    private Wrap() {}

    /** Lines of at most {@code width} columns, broken at spaces; a longer word is cut. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int columns = 0;
        for (String word : text.split(" ")) {
            String rest = word;
            int needed = columns(rest);
            if (columns > 0 && columns + 1 + needed > width) {
                lines.add(line.toString());
                line.setLength(0);
                columns = 0;
            }
            while (needed > width) {
                int cut = cut(rest, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
                needed = columns(rest);
            }
            line.append(columns > 0 ? " " : "").append(rest);
            columns += needed + (columns > 0 ? 1 : 0);
        }
        lines.add(line.toString());
        return lines;
    }

    /** How many columns a text takes: marks none, the wide letters of East Asia and pictures two. */
    static int columns(String text) {
        return text.codePoints().map(Wrap::columns).sum();
    }

    private static int cut(String word, int width) {
        int end = 0;
        int columns = 0;
        while (end < word.length()) {
            int letter = word.codePointAt(end);
            columns += columns(letter);
            if (columns > width && end > 0) {
                return end;
            }
            end += Character.charCount(letter);
        }
        return end;
    }

    private static int columns(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(letter) ? 2 : 1;
        };
    }

    private static boolean isWide(int letter) {
        for (int[] block : WIDE) {
            if (letter >= block[0] && letter <= block[1]) {
                return true;
            }
        }
        return false;
    }
}
