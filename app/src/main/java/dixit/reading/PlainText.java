package dixit.reading;

import dixit.document.Document;
import dixit.document.Hash;
import dixit.document.Published;
import dixit.language.LanguageDetector;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a report that is plain text, with a header, a date line, or neither. */
public final class PlainText {
    private final LanguageDetector languages;

    public PlainText(LanguageDetector languages) {
        this.languages = languages;
    }

    /**
     * The report in an input.
     *
     * @throws InputException if it is empty, no text, or its date is none
     */
    public Document read(Input input, Given given) throws InputException {
        String decoded = TextDecoder.decode(input.bytes());
        if (TextDecoder.isBinary(decoded)) {
            throw new InputException(input.uri(), "is not text", "save the report as plain text in UTF-8");
        }
        Header header = Header.of(decoded);
        String text = decoded.substring(header.end());
        DateLine dateLine = DateLine.of(text);
        if (text.substring(dateLine.end()).isBlank()) {
            throw new InputException(input.uri(), "is empty", "give a file with a report in it");
        }
        return document(input, given, header, text, dateLine);
    }

    private Document document(Input input, Given given, Header header, String text, DateLine dateLine)
            throws InputException {
        Dated dated = dated(input, given, header, dateLine);
        String outlet = given.outlet() != null ? given.outlet() : header.get("outlet");
        Published published = dated.published();
        return new Document(
                Hash.of(outlet, published == null ? null : published.value(), text),
                input.uri(),
                address(header.get("url")),
                outlet,
                header.get("title"),
                language(given, header, text.substring(dateLine.end())),
                published,
                dated.knownFrom(),
                text,
                dateLine.end());
    }

    private record Dated(
            @Nullable Published published, @Nullable String knownFrom) {}

    private static Dated dated(Input input, Given given, Header header, DateLine dateLine) throws InputException {
        if (given.published() != null) {
            return new Dated(given.published(), "option");
        }
        String inHeader = header.get("date");
        if (inHeader != null) {
            return new Dated(date(input, inHeader), "header");
        }
        return dateLine.date() == null ? new Dated(null, null) : new Dated(date(input, dateLine.date()), "date line");
    }

    private static Published date(Input input, String written) throws InputException {
        try {
            return Published.parse(written);
        } catch (DateTimeException e) {
            throw new InputException(
                    input.uri(),
                    "'" + written + "' is no date",
                    "write it as 2023-09-09, 2023-09 or 2023-09-09T10:30, or give --published",
                    e);
        }
    }

    private String language(Given given, Header header, String body) {
        if (given.language() != null) {
            return given.language();
        }
        String written = header.get("language");
        return written != null && written.matches("[A-Za-z]{2,3}([-_].*)?")
                ? written.split("[-_]")[0].toLowerCase(Locale.ROOT)
                : languages.detect(body);
    }

    /** A header may say anything about where the report was; only a web address is one. */
    private static @Nullable String address(@Nullable String written) {
        if (written == null) {
            return null;
        }
        try {
            URI uri = new URI(written);
            return uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    ? written
                    : null;
        } catch (URISyntaxException noAddress) {
            return null;
        }
    }
}
