package dixit.ledger.jdbc;

import dixit.claim.Claim;
import dixit.document.Document;
import dixit.document.Hash;
import dixit.document.Span;
import dixit.judgement.Judgements;
import dixit.ledger.StoredDocument;
import dixit.ledger.Tombstone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the ledger, and takes out what must go by law. */
final class Upkeep {
    private final Dialect dialect;
    private final ClaimRows claims;

    Upkeep(Dialect dialect, ClaimRows claims) {
        this.dialect = dialect;
        this.claims = claims;
    }

    List<String> check(Sql sql) {
        List<String> wrong = new ArrayList<>(dialect.integrity(sql));
        for (String id : sql.list("SELECT id FROM document ORDER BY n", row -> row.text("id"))) {
            StoredDocument stored = Objects.requireNonNull(DocumentRows.find(sql, id));
            document(sql, stored.document(), wrong);
        }
        sql.each(
                "SELECT c.id FROM claim c LEFT JOIN document d ON d.n = c.document WHERE d.n IS NULL",
                row -> wrong.add("claim " + row.text("id") + ": its document is missing"));
        return wrong;
    }

    private static void document(Sql sql, Document document, List<String> wrong) {
        String published =
                document.published() == null ? null : document.published().value();
        if (!Hash.of(document.outlet(), published, document.text()).equals(document.id())) {
            wrong.add("document " + document.id() + ": its outlet, date and text do not give this id");
        }
        sql.each(
                """
                SELECT r.version, r.claims, r.hash FROM reading r JOIN document d ON d.n = r.document
                WHERE d.id = ?""",
                row -> {
                    if (!Hash.of(Packed.unpack(row.bytes("claims"))).equals(row.text("hash"))) {
                        wrong.add("document " + document.id() + ": reading " + row.number("version") + " is damaged");
                    }
                },
                document.id());
        List<Claim> read = ReadingRows.claims(sql, document);
        for (Claim claim : read) {
            claim(claim, document, wrong);
        }
        long rows = sql.insert(
                "SELECT COUNT(*) FROM claim c JOIN document d ON d.n = c.document WHERE d.id = ?", document.id());
        if (rows != read.size()) {
            wrong.add("document " + document.id() + ": " + read.size() + " claims were read, " + rows
                    + " are filed; run dixit rebuild");
        }
    }

    private static void claim(Claim claim, Document document, List<String> wrong) {
        List<Span> spans = new ArrayList<>(List.of(claim.content()));
        claim.sources().forEach(source -> spans.add(source.span()));
        claim.why().values().forEach(reason -> spans.addAll(reason.words()));
        if (claim.trigger() != null) {
            spans.add(claim.trigger());
        }
        if (spans.stream().anyMatch(span -> span.end() > document.text().length())) {
            wrong.add("claim " + claim.id() + ": a span lies outside the text of document " + document.id());
        }
    }

    private record Found(long n, String id, String report) {}

    List<Tombstone> erase(Sql sql, String report, String who, Instant when, @Nullable String because) {
        List<Found> found = sql.list(
                """
                SELECT n, id, report FROM document WHERE report IN (SELECT report FROM document
                WHERE id = ? OR url = ? OR guid = ? OR uri = ? OR report = ?) ORDER BY moment, id""",
                row -> new Found(row.number("n"), row.text("id"), row.text("report")),
                report,
                report,
                report,
                report,
                report);
        List<Tombstone> stones = new ArrayList<>();
        for (Found document : found) {
            erase(sql, document);
            Tombstone stone = new Tombstone(document.id(), document.report(), who, when, because);
            sql.run(
                    "INSERT INTO tombstone (document, report, who, made, because) VALUES (?, ?, ?, ?, ?)",
                    stone.document(),
                    stone.report(),
                    who,
                    when.toString(),
                    because);
            stones.add(stone);
        }
        dialect.purge(sql, List.of(SearchIndex.CLAIMS, SearchIndex.DOCUMENTS));
        return stones;
    }

    private void erase(Sql sql, Found document) {
        long n = document.n();
        sql.run("DELETE FROM withdrawal WHERE claim IN (SELECT id FROM claim WHERE document = ?)", n);
        sql.run("DELETE FROM change WHERE claim IN (SELECT id FROM claim WHERE document = ?)", n);
        for (long claim : sql.list("SELECT n FROM claim WHERE document = ?", row -> row.number("n"), n)) {
            claims.delete(sql, claim);
        }
        Judgements judgements = new Judgements(JudgementRows.all(sql), who -> true);
        Set<Long> copies = Copies.LINKS.group(sql, n, (a, b) -> true, each -> List.of());
        Set<Long> story = Stories.LINKS.group(sql, n, (a, b) -> true, each -> List.of());
        Copies.LINKS.remove(sql, n);
        Stories.LINKS.remove(sql, n);
        for (String table : List.of("reading", "sketch", "topic", "body")) {
            sql.run("DELETE FROM " + table + " WHERE document = ?", n);
        }
        SearchIndex.remove(sql, dialect, SearchIndex.DOCUMENTS, n);
        sql.run("DELETE FROM document WHERE n = ?", n);
        copies.remove(n);
        story.remove(n);
        copies.forEach(each -> Copies.regroup(sql, each, judgements));
        story.forEach(each -> Stories.regroup(sql, each));
    }

    static List<Tombstone> tombstones(Sql sql) {
        return sql.list(
                "SELECT * FROM tombstone ORDER BY made, document",
                row -> new Tombstone(
                        row.text("document"),
                        row.text("report"),
                        row.text("who"),
                        Instant.parse(row.text("made")),
                        row.textOrNull("because")));
    }
}
