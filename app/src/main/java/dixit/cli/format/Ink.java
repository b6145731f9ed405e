package dixit.cli.format;

import dixit.factuality.Factuality;

/** Colours of a terminal (ECMA-48 SGR), or none. */
record Ink(boolean colour) {

    /** What colours stand for. */
    enum Style {
        PLAIN(""),
        FAINT("2"),
        CERTAIN("32"),
        PROBABLE("36"),
        POSSIBLE("33"),
        OPEN("35"),
        NEGATIVE("31");

        private final String code;

        Style(String code) {
            this.code = code;
        }

        static Style of(Factuality factuality) {
            if (factuality.polarity() == Factuality.Polarity.NEGATIVE) {
                return NEGATIVE;
            }
            return switch (factuality.certainty()) {
                case CERTAIN -> CERTAIN;
                case PROBABLE -> PROBABLE;
                case POSSIBLE -> POSSIBLE;
                case UNKNOWN -> OPEN;
            };
        }
    }

    String bold(String text) {
        return escape(text, "1");
    }

    String paint(String text, Style style) {
        return style.code.isEmpty() ? text : escape(text, style.code);
    }

    private String escape(String text, String code) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
