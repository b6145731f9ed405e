package dixit.intake;

import dixit.reading.Adapter;
import dixit.reading.FieldNames;
import dixit.reading.Kind;
import dixit.reading.PlainText;
import dixit.reading.archive.GzipAdapter;
import dixit.reading.archive.ZipAdapter;
import dixit.reading.feed.FeedAdapter;
import dixit.reading.feed.OpmlAdapter;
import dixit.reading.html.HtmlAdapter;
import dixit.reading.mail.MailAdapter;
import dixit.reading.pdf.PdfAdapter;
import dixit.reading.table.JsonAdapter;
import dixit.reading.table.JsonLinesAdapter;
import dixit.reading.table.TableAdapter;
import dixit.reading.warc.WarcAdapter;
import dixit.reading.wire.NewsMlAdapter;
import dixit.reading.wire.NitfAdapter;
import java.util.Optional;

/** Which adapter reads what. */
final class Adapters {
    private final FieldNames names;

    Adapters(FieldNames names) {
        this.names = names;
    }

    /** The adapter of a kind; made only when it is needed, as its library takes time to load. */
    Optional<Adapter> of(Kind kind) {
        return switch (kind) {
            case TEXT -> Optional.of(new PlainText());
            case HTML -> Optional.of(new HtmlAdapter());
            case FEED -> Optional.of(new FeedAdapter());
            case OPML -> Optional.of(new OpmlAdapter());
            case NEWSML -> Optional.of(new NewsMlAdapter());
            case NITF -> Optional.of(new NitfAdapter());
            case JSON -> Optional.of(new JsonAdapter(names));
            case JSON_LINES -> Optional.of(new JsonLinesAdapter(names));
            case TABLE -> Optional.of(new TableAdapter(names));
            case MAIL -> Optional.of(new MailAdapter());
            case PDF -> Optional.of(new PdfAdapter());
            case WARC -> Optional.of(new WarcAdapter());
            case ZIP -> Optional.of(new ZipAdapter());
            case GZIP -> Optional.of(new GzipAdapter());
            case BINARY -> Optional.empty();
        };
    }
}
