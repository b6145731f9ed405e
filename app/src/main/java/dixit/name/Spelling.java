package dixit.name;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Brings names to a form in which case, accents, hyphens and full stops make no difference. */
final class Spelling {
    private static final String PLAIN = "łløođdðdıiħhŧt";
    private static final byte[] ASCII = ascii();

    private Spelling() {}

    /** <i>Kim Jong-un</i> and <i>KIM JONG UN</i> are {@code kim jong un}; <i>U.S.</i> is {@code us}. */
    static String key(String name) {
        byte[] letters = name.getBytes(StandardCharsets.ISO_8859_1);
        int length = 0;
        for (int i = 0; i < letters.length; i++) {
            int c = letters[i];
            if (c < 0 || (c == '?' && name.charAt(i) != '?')) {
                return of(Normalizer.normalize(name, Normalizer.Form.NFD));
            }
            int kept = ASCII[c];
            if (kept > ' ' || (kept == ' ' && length > 0 && letters[length - 1] != ' ')) {
                letters[length++] = (byte) kept;
            }
        }
        int end = length > 0 && letters[length - 1] == ' ' ? length - 1 : length;
        return new String(letters, 0, end, StandardCharsets.ISO_8859_1);
    }

    /** What becomes of each ASCII character: itself, its small letter, a space, or 0 where it is left out. */
    private static byte[] ascii() {
        byte[] kept = new byte[128];
        for (char c = 0; c < kept.length; c++) {
            if (Character.isLetterOrDigit(c)) {
                kept[c] = (byte) Character.toLowerCase(c);
            } else if (" -/_".indexOf(c) >= 0) {
                kept[c] = ' ';
            } else if (c == '&') {
                kept[c] = '&';
            }
        }
        return kept;
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
        byte kept = ASCII[c];
        if (kept == ' ') {
            space(key);
        } else if (kept != 0) {
            key.append((char) kept);
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
