package dixit.syntax;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;

/** Reads a model's bytes from memory: a model has millions of numbers, each of a byte or two. */
public final class Bytes {
    private final byte[] bytes;
    private int at;

    public Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A number as {@link Varint} writes it. */
    public int varint() {
        int value = bytes[at++];
        if (value >= 0) {
            return value;
        }
        value &= 0x7F;
        int shift = 7;
        while (true) {
            int next = bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
            shift += 7;
        }
    }

    int integer() {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            value = (value << 8) | (bytes[at++] & 0xFF);
        }
        return value;
    }

    float real() {
        return Float.intBitsToFloat(integer());
    }

    /** A string as {@link java.io.DataOutput#writeUTF} writes it. */
    String text() throws IOException {
        int length = ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF);
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, at, length + 2))) {
            at += length + 2;
            return in.readUTF();
        }
    }
}
