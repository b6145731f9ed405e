package dixit.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;

/** Decodes text whose charset was declared, perhaps falsely. */
public final class Charsets {
    private Charsets() {}

    /**
     * The text without byte-order mark: a mark and valid UTF-8 are believed before any declaration, a declaration is
     * believed if the bytes fit it.
     *
     * @param declared names of charsets, the most trusted first; null and unknown ones are passed over
     */
    public static String decode(byte[] bytes, @Nullable String... declared) {
        boolean marked = bytes.length > 1 && ((bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE);
        String utf8 = marked ? null : strictly(bytes, StandardCharsets.UTF_8);
        if (utf8 != null && utf8.indexOf(0) < 0) {
            return utf8.startsWith("\uFEFF") ? utf8.substring(1) : utf8;
        }
        for (String name : declared) {
            Charset charset = marked ? null : named(name);
            String text = charset == null ? null : strictly(bytes, charset);
            if (text != null) {
                return text;
            }
        }
        return TextDecoder.decode(bytes);
    }

    private static @Nullable Charset named(@Nullable String name) {
        try {
            Charset charset = name == null ? null : Charset.forName(name.strip());
            // What the web calls Latin-1 is Windows-1252 (WHATWG Encoding Standard).
            return StandardCharsets.ISO_8859_1.equals(charset) || StandardCharsets.US_ASCII.equals(charset)
                    ? Charset.forName("windows-1252")
                    : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        // Much faster than a decoder of one's own, and nothing was replaced where there is no mark of it.
        String quickly = new String(bytes, charset);
        if (quickly.indexOf('\uFFFD') < 0) {
            return quickly;
        }
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notThis) {
            return null;
        }
    }
}
