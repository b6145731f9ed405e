package dixit.claim;

import dixit.document.Document;
import dixit.document.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names a claim by its words: a better rule for a field changes the field, not the id. */
final class ClaimId {
    private static final int LENGTH = 16;

    private ClaimId() {}

    static String of(Document document, Span content, Span trigger) {
        String key = document.id()
                + '\n'
                + content.begin()
                + '-'
                + content.end()
                + '\n'
                + trigger.begin()
                + '-'
                + trigger.end();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
