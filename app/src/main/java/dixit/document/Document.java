package dixit.document;

import org.jspecify.annotations.Nullable;

/**
 * A dated text by an outlet, kept exactly as read.
 *
 * @param id hash of outlet, published and text
 * @param uri where it was read from, as given: a path or an address
 * @param url the report's own address, from its header or page
 * @param outlet who published it
 * @param title its headline
 * @param language ISO 639-1
 * @param published when it was published
 * @param dateKnownFrom how that is known: option, header, date line, …
 * @param text the decoded text, without byte-order mark and header; spans point into it
 * @param bodyBegin where sentences start: behind a date line
 */
public record Document(
        String id,
        @Nullable String uri,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String title,
        String language,
        @Nullable Published published,
        @Nullable String dateKnownFrom,
        String text,
        int bodyBegin) {}
