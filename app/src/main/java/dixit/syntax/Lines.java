package dixit.syntax;

/** Tells a line break that ends a paragraph or a headline from one that only wraps a long line. */
final class Lines {
    private final String text;
    private int blockEnd = -1;
    private int width;

    enum Break {
        /** on the same line, or only wrapped */
        SPACE,
        /** a new line where the old one had room */
        LINE,
        /** a blank line between */
        PARAGRAPH
    }

    Lines(String text) {
        this.text = text;
    }

    /** What stands between one token's end and the next one's begin; to be asked in order of the text. */
    Break between(int end, int begin) {
        int breaks = 0;
        int lastBreak = -1;
        for (int i = end; i < begin; i++) {
            if (text.charAt(i) == '\n') {
                breaks++;
                lastBreak = i;
            }
        }
        if (breaks == 0) {
            return Break.SPACE;
        }
        return breaks > 1 ? Break.PARAGRAPH : hadRoom(end, begin, lastBreak) ? Break.LINE : Break.SPACE;
    }

    private boolean hadRoom(int end, int begin, int lineBreak) {
        int from = text.lastIndexOf('\n', end - 1) + 1;
        if (lineBreak > blockEnd) {
            measureBlock(from);
        }
        int wordEnd = begin;
        while (wordEnd < text.length() && !Character.isWhitespace(text.charAt(wordEnd))) {
            wordEnd++;
        }
        return end - from + 1 + wordEnd - begin <= width;
    }

    /** The width of the widest line from here to the next blank one. */
    private void measureBlock(int from) {
        width = 0;
        int lineBegin = from;
        while (true) {
            int lineEnd = text.indexOf('\n', lineBegin);
            lineEnd = lineEnd < 0 ? text.length() : lineEnd;
            if (text.substring(lineBegin, lineEnd).isBlank()) {
                break;
            }
            width = Math.max(width, lineEnd - lineBegin);
            if (lineEnd == text.length()) {
                break;
            }
            lineBegin = lineEnd + 1;
        }
        blockEnd = lineBegin;
    }
}
