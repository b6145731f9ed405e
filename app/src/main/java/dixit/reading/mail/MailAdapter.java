package dixit.reading.mail;

import dixit.reading.Adapter;
import dixit.reading.Content;
import dixit.reading.Dates;
import dixit.reading.InputException;
import dixit.reading.Report;
import dixit.reading.Sink;
import dixit.reading.html.HtmlText;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a letter: its sender is the outlet, its subject the title. */
public final class MailAdapter implements Adapter {
    @Override
    public void read(Content content, Sink sink) throws IOException, InputException {
        MailPart letter = MailPart.of(content.bytes());
        MailPart text = letter.best();
        String body = text == null ? "" : text.isHtml() ? HtmlText.of(text.text()) : unquoted(text.text());
        if (body.isBlank()) {
            throw new InputException(content.uri(), "is a letter without text", "give a letter with a report in it");
        }
        String from = letter.field("from");
        sink.report(Report.of(content.uri())
                .guid(letter.field("message-id"))
                .outlet(name(from))
                .title(letter.field("subject"))
                .published(Dates.of(dateOf(letter.field("date")), "letter"))
                .language(letter.field("content-language"))
                .body(body));
    }

    /** {@code Redazione} of {@code "Redazione" <r@x.example>}. */
    private static @Nullable String name(@Nullable String from) {
        if (from == null) {
            return null;
        }
        String name = from.replaceFirst("<[^>]*>", "").replace("\"", "").strip();
        return name.isEmpty() ? from.replaceAll("[<>]", "") : name;
    }

    /** A date without what stands in brackets behind it. */
    private static @Nullable String dateOf(@Nullable String date) {
        return date == null ? null : date.replaceFirst("\\(.*", "").strip();
    }

    /** Without lines quoted from other letters, and without what stands below the signature's line. */
    private static String unquoted(String text) {
        String above = text.replaceFirst("(?s)\\n-- \\r?\\n.*", "\n");
        return above.replaceAll("(?m)^>.*\\R?", "").replace("\r\n", "\n");
    }
}
