package dixit.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Turns bytes into text by what they look like: UTF-8, UTF-16, else Windows-1252, of which Latin-1 is a part. */
final class TextDecoder {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** Text has hardly any control characters; pictures and programs are full of them. */
    private static final double MOST_CONTROLS = 0.01;

    private TextDecoder() {}

    /** The text without its byte-order mark; normal form and line ends stay as they are. */
    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        Charset unmarked = utf16WithoutMark(bytes);
        return unmarked == null ? utf8OrWindows(bytes) : new String(bytes, unmarked);
    }

    /** Whether a decoded text is no text at all. */
    static boolean isBinary(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return true;
            }
            if (c < 0xA0 && Character.isISOControl(c) && !Character.isWhitespace(c)) {
                controls++;
            }
        }
        return controls > text.length() * MOST_CONTROLS;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Western text in UTF-16 has a zero in every other byte. */
    private static @Nullable Charset utf16WithoutMark(byte[] bytes) {
        int pairs = Math.min(bytes.length, 2000) / 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < pairs; i++) {
            even += bytes[2 * i] == 0 ? 1 : 0;
            odd += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs < 2 || bytes.length % 2 != 0) {
            return null;
        }
        if (odd > 0.8 * pairs && even < 0.05 * pairs) {
            return StandardCharsets.UTF_16LE;
        }
        return even > 0.8 * pairs && odd < 0.05 * pairs ? StandardCharsets.UTF_16BE : null;
    }

    private static String utf8OrWindows(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            String damaged = new String(bytes, StandardCharsets.UTF_8);
            return mostlyUtf8(damaged) ? damaged : new String(bytes, WINDOWS);
        }
    }

    /** UTF-8 with a few broken bytes still has more whole letters beyond ASCII than broken ones. */
    private static boolean mostlyUtf8(String text) {
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        long whole = text.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
        return whole > 2 * broken;
    }
}
