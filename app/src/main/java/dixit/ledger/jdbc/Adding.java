package dixit.ledger.jdbc;

import dixit.claim.Claim;
import dixit.document.Document;
import dixit.judgement.Judgements;
import dixit.ledger.Added;
import dixit.ledger.Arrival;
import dixit.ledger.Filing;
import dixit.ledger.JoiningData;
import dixit.ledger.StoredDocument;
import dixit.reading.Standing;
import dixit.search.Lemma;
import dixit.search.Terms;
import java.util.List;

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

    Added add(Sql sql, Arrival arrival) {
        Document document = arrival.analysis().reading().document();
        if (document.uri() != null) {
            sql.run("DELETE FROM problem WHERE uri = ?", document.uri());
        }
        if (has(sql, "tombstone WHERE document = ?", document.id())) {
            return Added.ERASED;
        }
        boolean known = has(sql, "document WHERE id = ?", document.id());
        boolean revision = has(sql, "document WHERE report = ?", Filing.report(arrival));
        StoredDocument stored = filing.of(arrival, revision);
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
}
