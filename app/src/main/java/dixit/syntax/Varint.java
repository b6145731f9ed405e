package dixit.syntax;

import java.io.DataOutput;
import java.io.IOException;

/** Whole numbers in as few bytes as they need: seven bits a byte, the low ones first. */
public final class Varint {
    private Varint() {}

    public static void write(DataOutput out, int value) throws IOException {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            out.writeByte((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    static int zigzag(int value) {
        return (value << 1) ^ (value >> 31);
    }

    static int unzigzag(int value) {
        return (value >>> 1) ^ -(value & 1);
    }
}
