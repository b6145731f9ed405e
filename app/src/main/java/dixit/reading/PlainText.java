package dixit.reading;

import dixit.document.Published;
import java.io.IOException;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/** Reads a report that is plain text, with a header, a date line, or neither. */
public final class PlainText implements Adapter {
    @Override
    public void read(Content content, Sink sink) throws IOException, InputException {
        String decoded = TextDecoder.decode(content.bytes());
        if (TextDecoder.isBinary(decoded)) {
            throw new InputException(content.uri(), "is not text", "save the report as plain text in UTF-8");
        }
        Header header = Header.of(decoded);
        String text = decoded.substring(header.end());
        DateLine dateLine = DateLine.of(text);
        if (text.substring(dateLine.end()).isBlank()) {
            throw new InputException(content.uri(), "is empty", "give a file with a report in it");
        }
        sink.report(Report.of(content.uri())
                .url(header.get("url"))
                .outlet(header.get("outlet"))
                .title(header.get("title"))
                .language(header.get("language"))
                .published(dated(content.uri(), header, dateLine))
                .text(text, dateLine.end()));
    }

    private static @Nullable Dated dated(String uri, Header header, DateLine dateLine) throws InputException {
        String inHeader = header.get("date");
        if (inHeader != null) {
            return new Dated(date(uri, inHeader), "header");
        }
        return dateLine.date() == null ? null : new Dated(date(uri, dateLine.date()), "date line");
    }

    private static Published date(String uri, String written) throws InputException {
        try {
            return Published.parse(written);
        } catch (DateTimeException e) {
            throw new InputException(
                    uri, "'" + written + "' is no date", "write it as 2023-09-09, 2023-09 or 2023-09-09T10:30", e);
        }
    }
}
