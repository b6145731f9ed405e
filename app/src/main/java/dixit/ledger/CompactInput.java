package dixit.ledger;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads what {@link CompactOutput} has written. */
final class CompactInput {
    private final byte[] bytes;
    private int at;

    CompactInput(byte[] bytes) {
        this.bytes = bytes;
    }

    int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            number |= (next & 0x7f) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    @Nullable
    String text() {
        int length = number();
        return length == 0 ? null : utf8(length - 1);
    }

    @Nullable
    String text(String known) {
        int head = number();
        if (head == 0) {
            return null;
        }
        if (head % 2 == 0) {
            return utf8(head / 2 - 1);
        }
        int place = head / 2;
        return known.substring(place, place + number());
    }

    private String utf8(int length) {
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    <T extends Enum<T>> @Nullable T code(T[] values) {
        int code = number();
        return code == 0 ? null : values[code - 1];
    }
}
