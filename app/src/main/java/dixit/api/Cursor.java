package dixit.api;

import dixit.ledger.After;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/** Where a page ends, as callers hand it back; they need not understand it. */
final class Cursor {
    private Cursor() {}

    static String of(Instant moment, String id) {
        String plain = moment.getEpochSecond() + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    static After read(String cursor) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            int space = plain.indexOf(' ');
            return new After(
                    Instant.ofEpochSecond(Long.parseLong(plain.substring(0, Math.max(space, 0)))),
                    plain.substring(space + 1));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Refusal.wrong("No such cursor", "Give back 'next' of the page before as it is, or leave cursor out.");
        }
    }
}
