package dixit.ledger.jdbc;

import dixit.claim.Claim;
import dixit.document.Document;
import dixit.document.Published;
import dixit.judgement.Judgements;
import dixit.ledger.Added;
import dixit.ledger.Arrival;
import dixit.ledger.JoiningData;
import dixit.ledger.StoredDocument;
import dixit.proposition.Moment;
import dixit.proposition.Origin;
import dixit.search.Lemma;
import dixit.search.Terms;
import dixit.story.Credits;
import dixit.story.Topics;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes in one reading: everything that belongs to it, in one transaction. */
final class Adding {
    private final Dialect dialect;
    private final ClaimRows claims;
    private final JoiningData data;

    Adding(Dialect dialect, ClaimRows claims, JoiningData data) {
        this.dialect = dialect;
        this.claims = claims;
        this.data = data;
    }

    Added add(Sql sql, Arrival arrival) {
        Document document = arrival.analysis().reading().document();
        if (document.uri() != null) {
            sql.run("DELETE FROM problem WHERE uri = ?", document.uri());
        }
        if (has(sql, "tombstone WHERE document = ?", document.id())) {
            return Added.ERASED;
        }
        boolean known = has(sql, "document WHERE id = ?", document.id());
        StoredDocument stored = stored(document, arrival);
        boolean revision = has(sql, "document WHERE report = ?", stored.report());
        if (!known) {
            insert(sql, stored, arrival);
        }
        if (arrival.takenBack()) {
            Revisions.withdrawAll(sql, stored, arrival.ingested());
        } else if (revision && !known) {
            Revisions.withdrawVanished(sql, stored.report());
        }
        return known ? Added.KNOWN : revision ? Added.REVISION : Added.NEW;
    }

    private void insert(Sql sql, StoredDocument stored, Arrival arrival) {
        Document document = stored.document();
        Judgements judgements = new Judgements(JudgementRows.all(sql), who -> true);
        List<Claim> read =
                arrival.takenBack() ? List.of() : arrival.analysis().reading().claims();
        long n = DocumentRows.insert(sql, stored);
        sql.run("UPDATE document SET guid = ? WHERE n = ?", arrival.guid(), n);
        ReadingRows.insert(sql, n, 1, arrival.ingested(), ReadingRows.lines(document, read));
        claims.insertAll(sql, n, stored, read, arrival.analysis(), judgements);
        List<String> lemmas =
                arrival.analysis().lemmas().stream().map(Lemma::lemma).toList();
        SearchIndex.add(sql, dialect, SearchIndex.DOCUMENTS, n, Terms.of(document.text(), lemmas));
        Copies.add(sql, n, document.text(), judgements);
        Stories.add(sql, n, stored.origin());
    }

    private static boolean has(Sql sql, String where, String value) {
        return sql.first("SELECT 1 AS one FROM " + where, row -> row.number("one"), value) != null;
    }

    private StoredDocument stored(Document document, Arrival arrival) {
        Credits.Credit credit = credit(document, arrival);
        Published published = document.published();
        Origin origin = new Origin(
                document.id(),
                document.uri(),
                document.url(),
                document.outlet(),
                document.language(),
                published == null ? null : published.value(),
                published == null ? arrival.ingested() : Moment.of(published),
                null,
                credit == null ? document.outlet() : credit.agency(),
                Topics.of(document.text()));
        return new StoredDocument(
                document,
                origin,
                report(document, arrival.guid()),
                arrival.ingested(),
                credit == null ? null : credit.agency(),
                credit == null ? null : credit.rule(),
                null);
    }

    private Credits.@Nullable Credit credit(Document document, Arrival arrival) {
        Credits credits = data.credits(document.language());
        return arrival.credit() != null
                ? new Credits.Credit(credits.canonical(arrival.credit()), "credit of the input")
                : credits.of(document.text());
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
