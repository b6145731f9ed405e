package dixit.ledger.jdbc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A text in few bytes: UTF-8, deflated (RFC 1950). What is repeated in every reading is left out by means of a preset
 * dictionary, whose checksum stands in the bytes; texts packed without one are unpacked as well.
 */
final class Packed {
    /** Some lines of a reading; it may never change, as what was packed with it is unpacked with it. */
    private static final byte[] READING = resource("/dixit/ledger/reading.dictionary");

    private static final byte[] NONE = {};

    private final byte[] packed;

    private Packed(byte[] packed) {
        this.packed = packed;
    }

    private static byte[] resource(String name) {
        try (InputStream in = Packed.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new StoreException(name + " is missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        return packed.clone();
    }

    static Packed text(String text) {
        return deflated(text, NONE);
    }

    /** The lines of a reading. */
    static Packed reading(String lines) {
        return deflated(lines, READING);
    }

    private static Packed deflated(String text, byte[] dictionary) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            if (dictionary.length > 0) {
                deflater.setDictionary(dictionary);
            }
            deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
            deflater.finish();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                bytes.write(buffer, 0, deflater.deflate(buffer));
            }
            return new Packed(bytes.toByteArray());
        } finally {
            deflater.end();
        }
    }

    /** @throws StoreException if the bytes are damaged */
    static String unpack(byte[] bytes) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes);
            ByteArrayOutputStream text = new ByteArrayOutputStream(4 * bytes.length);
            byte[] buffer = new byte[8192];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (inflater.needsDictionary()) {
                    inflater.setDictionary(READING);
                } else if (count == 0 && !inflater.finished() && inflater.needsInput()) {
                    throw new StoreException("a packed text ends too early");
                }
                text.write(buffer, 0, count);
            }
            return text.toString(StandardCharsets.UTF_8);
        } catch (DataFormatException e) {
            throw new StoreException("a packed text is damaged", e);
        } finally {
            inflater.end();
        }
    }
}
