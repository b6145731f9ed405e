package dixit.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;

/** STIX identifiers that hang on nothing but what they name: UUIDs of version 5 (RFC 9562). */
final class StixId {
    /** Dixit's own name space for them. */
    private static final UUID SPACE = UUID.fromString("7d1f2c0a-3b1e-5c55-9a57-6d2f1e0c4b8a");

    private static final int BYTES = 16;

    private StixId() {}

    /** The identifier of a type of object by what makes it unique among them. */
    static String of(String type, String key) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            ByteBuffer space = ByteBuffer.allocate(BYTES)
                    .putLong(SPACE.getMostSignificantBits())
                    .putLong(SPACE.getLeastSignificantBits());
            sha1.update(space.array());
            byte[] hash = Arrays.copyOf(sha1.digest((type + "\n" + key).getBytes(StandardCharsets.UTF_8)), BYTES);
            hash[6] = (byte) ((hash[6] & 0x0f) | 0x50);
            hash[8] = (byte) ((hash[8] & 0x3f) | 0x80);
            ByteBuffer uuid = ByteBuffer.wrap(hash);
            return type + "--" + new UUID(uuid.getLong(), uuid.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-1", e);
        }
    }
}
