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
import dixit.reading.Standing;
import dixit.search.Lemma;
import dixit.search.Terms;
import dixit.story.Credits;
import dixit.story.Topics;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
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
        String report = report(document, arrival.guid());
        boolean revision = has(sql, "document WHERE report = ?", report);
        StoredDocument stored = stored(document, arrival, report, revision);
        if (!known) {
            insert(sql, stored, arrival);
        }
        if (takenBack(arrival)) {
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
                takenBack(arrival) ? List.of() : arrival.analysis().reading().claims();
        long n = DocumentRows.insert(sql, stored);
        sql.run(
                "UPDATE document SET guid = ?, via = ?, standing = ? WHERE n = ?",
                arrival.guid(),
                arrival.via().isEmpty() ? null : String.join("\n", arrival.via()),
                arrival.standing().name(),
                n);
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

    private static boolean takenBack(Arrival arrival) {
        return arrival.standing() == Standing.WITHDRAWN;
    }

    /** A changed text is known from when its publisher changed it; any other from its publication. */
    private static Instant known(Document document, Arrival arrival, boolean revision) {
        Published published = document.published();
        Instant first = published == null ? arrival.ingested() : Moment.of(published);
        Instant modified = arrival.modified();
        return revision && modified != null && modified.isAfter(first) ? modified : first;
    }

    private StoredDocument stored(Document document, Arrival arrival, String report, boolean revision) {
        Credits.Credit credit = credit(document, arrival);
        Published published = document.published();
        Origin origin = new Origin(
                document.id(),
                document.uri(),
                document.url(),
                document.outlet(),
                document.language(),
                published == null ? null : published.value(),
                known(document, arrival, revision),
                null,
                credit == null ? document.outlet() : credit.agency(),
                Topics.of(document.text()));
        return new StoredDocument(
                document,
                origin,
                report,
                arrival.ingested(),
                credit == null ? null : credit.agency(),
                credit == null ? null : credit.rule(),
                null,
                arrival.standing(),
                arrival.via());
    }

    private Credits.@Nullable Credit credit(Document document, Arrival arrival) {
        Credits credits = data.credits(document.language());
        if (arrival.credit() != null) {
            return new Credits.Credit(credits.canonical(arrival.credit()), "credit of the input");
        }
        // Whose hands it first came from, where others passed it on.
        return arrival.via().size() > 1
                ? new Credits.Credit(credits.canonical(arrival.via().getFirst()), "hop history of the input")
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
