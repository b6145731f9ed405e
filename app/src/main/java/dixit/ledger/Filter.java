package dixit.ledger;

import dixit.attribution.SpeechAct;
import dixit.event.Plover;
import dixit.proposition.Status;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for; each part that is null asks for nothing.
 *
 * @param words words that the claims must have, for full-text search
 * @param actor part of the name of one who acts
 * @param recipient part of the name of one who is acted upon
 * @param country ISO 3166-1 alpha-3 of a party's country
 * @param source part of the name of a source, or of the outlet
 * @param language ISO 639-1 of the report
 * @param from first moment of publication
 * @param to last moment of publication
 * @param limit at most so many results
 */
public record Filter(
        @Nullable String words,
        @Nullable String actor,
        @Nullable String recipient,
        @Nullable String country,
        @Nullable Plover event,
        @Nullable SpeechAct act,
        @Nullable Status status,
        @Nullable String source,
        @Nullable String language,
        @Nullable Instant from,
        @Nullable Instant to,
        int limit) {
    public static final Filter ALL =
            new Filter(null, null, null, null, null, null, null, null, null, null, null, Integer.MAX_VALUE);

    public Filter limit(int most) {
        return new Filter(words, actor, recipient, country, event, act, status, source, language, from, to, most);
    }

    /** The same, for another status; null for any. */
    public Filter status(@Nullable Status wanted) {
        return new Filter(words, actor, recipient, country, event, act, wanted, source, language, from, to, limit);
    }

    public Filter words(String query) {
        return new Filter(query, actor, recipient, country, event, act, status, source, language, from, to, limit);
    }
}
