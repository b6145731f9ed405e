package dixit.name;

import java.text.Normalizer;

/** Brings names to a form in which case, accents, hyphens and full stops make no difference. */
final class Spelling {
    private static final String PLAIN = "łløođdðdıiħhŧt";

    private Spelling() {}

    /** <i>Kim Jong-un</i> and <i>KIM JONG UN</i> are {@code kim jong un}; <i>U.S.</i> is {@code us}. */
    static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 128) {
                return of(Normalizer.normalize(name, Normalizer.Form.NFD));
            }
            append(key, c);
        }
        return trimmed(key);
    }

    private static String of(String decomposed) {
        StringBuilder key = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            append(key, decomposed.charAt(i));
        }
        return trimmed(key);
    }

    private static void append(StringBuilder key, char c) {
        if (c < 128) {
            appendAscii(key, c);
        } else if (Character.isLetterOrDigit(c)) {
            appendLetter(key, Character.toLowerCase(c));
        } else if (isBreak(c)) {
            space(key);
        }
    }

    private static void appendAscii(StringBuilder key, char c) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            key.append(c);
        } else if (c >= 'A' && c <= 'Z') {
            key.append((char) (c + 32));
        } else if (c == ' ' || c == '-' || c == '/' || c == '_') {
            space(key);
        } else if (c == '&') {
            key.append(c);
        }
    }

    private static void appendLetter(StringBuilder key, char c) {
        int at = PLAIN.indexOf(c);
        if (c == 'ß') {
            key.append("ss");
        } else if (c == 'æ') {
            key.append("ae");
        } else if (c == 'œ') {
            key.append("oe");
        } else if (at >= 0 && at % 2 == 0) {
            key.append(PLAIN.charAt(at + 1));
        } else {
            key.append(c);
        }
    }

    private static boolean isBreak(char c) {
        return Character.isWhitespace(c)
                || c == '\u00a0'
                || c == '·'
                || Character.getType(c) == Character.DASH_PUNCTUATION;
    }

    private static void space(StringBuilder key) {
        if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
            key.append(' ');
        }
    }

    private static String trimmed(StringBuilder key) {
        if (!key.isEmpty() && key.charAt(key.length() - 1) == ' ') {
            key.setLength(key.length() - 1);
        }
        return key.toString();
    }

    /** The last word of a key: the family name, in most languages. */
    static String last(String key) {
        return key.substring(key.lastIndexOf(' ') + 1);
    }
}
