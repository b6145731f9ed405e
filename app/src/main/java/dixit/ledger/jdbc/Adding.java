package dixit.ledger.jdbc;

import dixit.claim.Claim;
import dixit.claim.Reading;
import dixit.document.Document;
import dixit.document.Published;
import dixit.judgement.Judgements;
import dixit.ledger.Added;
import dixit.ledger.JoiningData;
import dixit.ledger.StoredDocument;
import dixit.proposition.Moment;
import dixit.proposition.Origin;
import dixit.proposition.Testimony;
import dixit.search.Terms;
import dixit.story.Credits;
import dixit.story.Topics;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Takes in one reading: everything that belongs to it, in one transaction. */
final class Adding {
    private final Dialect dialect;
    private final Terms terms;
    private final ClaimRows claims;
    private final JoiningData data;

    Adding(Dialect dialect, Terms terms, ClaimRows claims, JoiningData data) {
        this.dialect = dialect;
        this.terms = terms;
        this.claims = claims;
        this.data = data;
    }

    Added add(Sql sql, Reading reading, @Nullable String guid, Instant ingested) {
        Document document = reading.document();
        if (document.uri() != null) {
            sql.run("DELETE FROM problem WHERE uri = ?", document.uri());
        }
        if (has(sql, "tombstone WHERE document = ?", document.id())) {
            return Added.ERASED;
        }
        if (has(sql, "document WHERE id = ?", document.id())) {
            return Added.KNOWN;
        }
        StoredDocument stored = stored(document, guid, ingested);
        boolean revision = has(sql, "document WHERE report = ?", stored.report());
        long n = DocumentRows.insert(sql, stored);
        if (guid != null) {
            sql.run("UPDATE document SET guid = ? WHERE n = ?", guid, n);
        }
        Judgements judgements = new Judgements(JudgementRows.all(sql), who -> true);
        ReadingRows.insert(sql, n, 1, ingested, ReadingRows.lines(document, reading.claims()));
        for (Claim claim : reading.claims()) {
            claims.insert(sql, n, Testimony.of(claim, document, stored.origin()), judgements);
        }
        SearchIndex.add(sql, dialect, SearchIndex.DOCUMENTS, n, terms.of(document.text(), document.language()));
        Copies.add(sql, n, document.text(), judgements);
        Stories.add(sql, n, stored.origin());
        if (revision) {
            Revisions.withdrawVanished(sql, stored.report());
        }
        return revision ? Added.REVISION : Added.NEW;
    }

    private static boolean has(Sql sql, String where, String value) {
        return sql.first("SELECT 1 AS one FROM " + where, row -> row.number("one"), value) != null;
    }

    private StoredDocument stored(Document document, @Nullable String guid, Instant ingested) {
        Credits.Credit credit = data.credits(document.language()).of(document.text());
        Published published = document.published();
        Origin origin = new Origin(
                document.id(),
                document.uri(),
                document.url(),
                document.outlet(),
                document.language(),
                published == null ? null : published.value(),
                published == null ? ingested : Moment.of(published),
                null,
                credit == null ? document.outlet() : credit.agency(),
                Topics.of(document.text()));
        return new StoredDocument(
                document,
                origin,
                report(document, guid),
                ingested,
                credit == null ? null : credit.agency(),
                credit == null ? null : credit.rule(),
                null);
    }

    /** What a report is known by: its own address, else the feed's id, else where it was read from. */
    private static String report(Document document, @Nullable String guid) {
        if (document.url() != null) {
            return document.url();
        }
        if (guid != null) {
            return guid;
        }
        return document.uri() == null || document.uri().equals("-") ? document.id() : place(document.uri());
    }

    /** A path counts from the root of the file system: the same name in another folder is another report. */
    private static String place(String uri) {
        try {
            return URI.create(uri).isAbsolute()
                    ? uri
                    : Path.of(uri).toAbsolutePath().normalize().toString();
        } catch (InvalidPathException e) {
            return uri;
        } catch (IllegalArgumentException e) {
            return Path.of(uri).toAbsolutePath().normalize().toString();
        }
    }
}
