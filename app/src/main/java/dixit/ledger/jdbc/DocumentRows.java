package dixit.ledger.jdbc;

import dixit.document.Document;
import dixit.document.Published;
import dixit.ledger.StoredDocument;
import dixit.proposition.Origin;
import dixit.reading.Standing;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The documents, each with its place among copies. */
final class DocumentRows {
    /** A document, its original and its story, as {@link #stored} and {@link #origin} read them. */
    static final String COLUMNS = """
            d.n, d.id, d.report, d.uri, d.url, d.outlet, d.title, d.language, d.published, d.known_from, d.body_begin,
            b.text, d.ingested, d.moment, d.credit, d.credit_rule, d.topics, d.root, d.via, d.standing, o.id AS original, s.id AS story""";

    /** The same without the text, for folding. */
    static final String ORIGIN_COLUMNS = """
            d.n AS document_n, d.id AS document_id, d.uri, d.url, d.outlet, d.language, d.published, d.moment, d.topics,
            d.root, o.id AS original""";

    static final String TABLES = """
            document d JOIN body b ON b.document = d.n
            LEFT JOIN document o ON o.n = d.original AND o.n <> d.n
            LEFT JOIN document s ON s.n = d.story""";

    private DocumentRows() {}

    static StoredDocument stored(Row row) {
        String published = row.textOrNull("published");
        Document document = new Document(
                row.text("id"),
                row.textOrNull("uri"),
                row.textOrNull("url"),
                row.textOrNull("outlet"),
                row.textOrNull("title"),
                row.text("language"),
                published == null ? null : Published.parse(published),
                row.textOrNull("known_from"),
                Packed.unpack(row.bytes("text")),
                (int) row.number("body_begin"));
        return new StoredDocument(
                document,
                origin(row, document.id()),
                row.text("report"),
                Instant.parse(row.text("ingested")),
                row.textOrNull("credit"),
                row.textOrNull("credit_rule"),
                row.textOrNull("story"),
                row.textOrNull("standing") == null ? Standing.USABLE : Standing.valueOf(row.text("standing")),
                row.textOrNull("via") == null
                        ? List.of()
                        : row.text("via").lines().toList());
    }

    static Origin origin(Row row, String id) {
        return new Origin(
                id,
                row.textOrNull("uri"),
                row.textOrNull("url"),
                row.textOrNull("outlet"),
                row.text("language"),
                row.textOrNull("published"),
                Instant.ofEpochSecond(row.number("moment")),
                row.textOrNull("original"),
                row.textOrNull("root"),
                topics(row.text("topics")));
    }

    static Set<String> topics(String words) {
        return words.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(words.split(" ")));
    }

    static @Nullable StoredDocument find(Sql sql, String id) {
        return sql.first("SELECT " + COLUMNS + " FROM " + TABLES + " WHERE d.id = ?", DocumentRows::stored, id);
    }

    static long insert(Sql sql, StoredDocument stored, @Nullable String guid, Packed text) {
        Document document = stored.document();
        long n = sql.insert(
                """
                INSERT INTO document (id, report, uri, url, outlet, title, language, published, known_from, body_begin,
                  ingested, moment, credit, credit_rule, topics, root, guid, via, standing)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING n""",
                document.id(),
                stored.report(),
                document.uri(),
                document.url(),
                document.outlet(),
                document.title(),
                document.language(),
                stored.origin().published(),
                document.dateKnownFrom(),
                document.bodyBegin(),
                stored.ingested().toString(),
                stored.origin().known().getEpochSecond(),
                stored.credit(),
                stored.creditRule(),
                String.join(" ", stored.origin().topics()),
                stored.origin().root(),
                guid,
                stored.via().isEmpty() ? null : String.join("\n", stored.via()),
                stored.standing().name());
        sql.run("INSERT INTO body (document, text) VALUES (?, ?)", n, text.bytes());
        return n;
    }
}
