package dixit.cluster;

import dixit.document.Document;
import dixit.document.Published;
import dixit.intake.Incoming;
import dixit.ledger.Arrival;
import dixit.proposition.Moment;
import dixit.reading.Dated;
import dixit.reading.Standing;
import dixit.search.Analysis;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report on its way to whoever reads it.
 *
 * @param guid what a feed knows it by
 * @param credit the agency whose text it is, where its input says so
 * @param via through whose hands it came
 * @param standing whether its publisher stands by it
 * @param modified when its publisher last changed it
 */
record Report(
        Document document,
        @Nullable String guid,
        @Nullable String credit,
        List<String> via,
        Standing standing,
        @Nullable Instant modified) {

    static Report of(Incoming incoming) {
        Dated modified = incoming.report().modified();
        return new Report(
                incoming.document(),
                incoming.report().guid(),
                incoming.report().credit(),
                incoming.report().via(),
                incoming.report().standing(),
                modified == null ? null : Moment.of(modified.when()));
    }

    /** The report as read, as a ledger takes it in. */
    Arrival arrival(Analysis analysis, Instant ingested) {
        return new Arrival(analysis, guid, credit, via, standing, modified, ingested);
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
            Bytes.text(out, via.isEmpty() ? null : String.join("\n", via));
            Bytes.text(out, standing.name());
            out.writeLong(modified == null ? Long.MIN_VALUE : modified.getEpochSecond());
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
            long modified = in.readLong();
            return new Report(
                    document,
                    guid,
                    credit,
                    via == null ? List.of() : List.of(via.split("\n")),
                    standing,
                    modified == Long.MIN_VALUE ? null : Instant.ofEpochSecond(modified));
        });
    }

    /** The id of the document in a report's bytes, without reading the rest. */
    static String id(byte[] bytes) {
        return Bytes.read(bytes, Bytes::text);
    }
}
