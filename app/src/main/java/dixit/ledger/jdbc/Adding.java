package dixit.ledger.jdbc;

import dixit.document.Document;
import dixit.judgement.Judgements;
import dixit.ledger.Added;
import dixit.ledger.Arrival;
import dixit.ledger.Filing;
import dixit.ledger.JoiningData;
import dixit.ledger.StoredDocument;
import dixit.reading.Standing;

/** Takes in one reading: everything that belongs to it, in one transaction. */
final class Adding {
    private final Dialect dialect;
    private final ClaimRows claims;
    private final Filing filing;

    Adding(Dialect dialect, ClaimRows claims, JoiningData data) {
        this.dialect = dialect;
        this.claims = claims;
        this.filing = new Filing(data);
    }

    /** Works out what needs no ledger. */
    Prepared prepare(Arrival arrival) {
        return Prepared.of(arrival, filing, false);
    }

    Added add(Sql sql, Prepared prepared) {
        Arrival arrival = prepared.arrival();
        Document document = prepared.stored().document();
        if (document.uri() != null) {
            sql.run("DELETE FROM problem WHERE uri = ?", document.uri());
        }
        if (has(sql, "tombstone WHERE document = ?", document.id())) {
            return Added.ERASED;
        }
        boolean known = has(sql, "document WHERE id = ?", document.id());
        boolean revision =
                has(sql, "document WHERE report = ?", prepared.stored().report());
        if (!known) {
            insert(sql, revision && arrival.modified() != null ? Prepared.of(arrival, filing, true) : prepared);
        }
        if (takenBack(arrival)) {
            StoredDocument notice = revision ? filing.of(arrival, true) : prepared.stored();
            Revisions.withdrawAll(sql, notice, arrival.ingested());
        } else if (revision && !known) {
            Revisions.withdrawVanished(sql, prepared.stored().report());
        }
        return known ? Added.KNOWN : revision ? Added.REVISION : Added.NEW;
    }

    private void insert(Sql sql, Prepared prepared) {
        StoredDocument stored = prepared.stored();
        Judgements judgements = new Judgements(JudgementRows.all(sql), who -> true);
        long n = DocumentRows.insert(sql, stored, prepared.arrival().guid(), prepared.text());
        ReadingRows.insert(sql, n, 1, prepared.arrival().ingested(), prepared.lines(), prepared.hash());
        claims.insertAll(sql, n, prepared.claims(), judgements);
        SearchIndex.add(sql, dialect, SearchIndex.DOCUMENTS, n, prepared.words());
        Copies.add(sql, n, stored.report(), prepared.side(), judgements);
        Stories.add(sql, n, stored.origin());
    }

    private static boolean has(Sql sql, String where, String value) {
        return sql.first("SELECT 1 AS one FROM " + where, row -> row.number("one"), value) != null;
    }

    private static boolean takenBack(Arrival arrival) {
        return arrival.standing() == Standing.WITHDRAWN;
    }
}
