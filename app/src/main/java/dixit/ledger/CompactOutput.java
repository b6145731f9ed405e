package dixit.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes values in few bytes: small numbers in one, a text that stands in another as a place in it. */
final class CompactOutput {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(160);

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** A number from 0: seven bits a byte, the lowest first, the last byte without its highest bit (LEB128). */
    void number(int number) {
        int rest = number;
        while (rest > 0x7f) {
            bytes.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    /** A text or none. */
    void text(@Nullable String text) {
        if (text == null) {
            number(0);
        } else {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            number(utf8.length + 1);
            bytes.writeBytes(utf8);
        }
    }

    /** A text or none, which may stand in another that the reader knows. */
    void text(@Nullable String text, String known) {
        int place = text == null || text.isEmpty() ? -1 : known.indexOf(text);
        if (text != null && place >= 0) {
            number(2 * place + 1);
            number(text.length());
        } else {
            byte[] utf8 = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
            number(text == null ? 0 : 2 * (utf8.length + 1));
            bytes.writeBytes(utf8);
        }
    }

    /** A value by its place among the type's, which the format's number vouches for; or none. */
    <T extends Enum<T>> void code(@Nullable T value) {
        number(
                value == null
                        ? 0
                        : List.of(value.getDeclaringClass().getEnumConstants()).indexOf(value) + 1);
    }
}
