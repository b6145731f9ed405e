package dixit.cluster;

import dixit.document.Document;
import dixit.document.Published;
import dixit.intake.Incoming;
import dixit.reading.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report on its way to whoever reads it.
 *
 * @param guid what a feed knows it by
 * @param credit the agency whose text it is, where its input says so
 * @param via through whose hands it came, first to last
 * @param standing whether its publisher stands by it
 */
record Report(
        Document document, @Nullable String guid, @Nullable String credit, List<String> via, Standing standing) {
    private static final String HANDS = "\n";

    static Report of(Incoming incoming) {
        return new Report(
                incoming.document(),
                incoming.report().guid(),
                incoming.report().credit(),
                incoming.report().via(),
                incoming.report().standing());
    }

    byte[] bytes() {
        return Bytes.of(out -> {
            Bytes.text(out, document.id());
            Bytes.text(out, document.uri());
            Bytes.text(out, document.url());
            Bytes.text(out, document.outlet());
            Bytes.text(out, document.title());
            Bytes.text(out, document.language());
            Published published = document.published();
            Bytes.text(out, published == null ? null : published.value());
            Bytes.text(out, document.dateKnownFrom());
            Bytes.text(out, document.text());
            out.writeInt(document.bodyBegin());
            Bytes.text(out, guid);
            Bytes.text(out, credit);
            Bytes.text(out, via.isEmpty() ? null : String.join(HANDS, via));
            Bytes.text(out, standing.name());
        });
    }

    static Report read(byte[] bytes) {
        return Bytes.read(bytes, in -> {
            String id = Bytes.text(in);
            String uri = Bytes.textOrNull(in);
            String url = Bytes.textOrNull(in);
            String outlet = Bytes.textOrNull(in);
            String title = Bytes.textOrNull(in);
            String language = Bytes.text(in);
            String published = Bytes.textOrNull(in);
            String knownFrom = Bytes.textOrNull(in);
            String text = Bytes.text(in);
            Document document = new Document(
                    id,
                    uri,
                    url,
                    outlet,
                    title,
                    language,
                    published == null ? null : Published.parse(published),
                    knownFrom,
                    text,
                    in.readInt());
            String guid = Bytes.textOrNull(in);
            String credit = Bytes.textOrNull(in);
            String via = Bytes.textOrNull(in);
            Standing standing = Standing.valueOf(Bytes.text(in));
            return new Report(document, guid, credit, via == null ? List.of() : List.of(via.split(HANDS)), standing);
        });
    }

    /** The id of the document in a report's bytes, without reading the rest. */
    static String id(byte[] bytes) {
        return Bytes.read(bytes, Bytes::text);
    }
}
