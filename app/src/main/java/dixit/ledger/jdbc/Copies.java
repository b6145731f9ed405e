package dixit.ledger.jdbc;

import dixit.judgement.Judgements;
import dixit.judgement.Verdict;
import dixit.story.SameText;
import dixit.story.Shingles;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds and keeps which documents are one text, and where that text began. */
final class Copies {
    static final Links LINKS = new Links("same_text");

    /** How many documents that share most of a sketch are compared in full. */
    private static final int COMPARED = 20;

    /** Hashes are looked up in lots of this size, so that few statements have to be prepared. */
    private static final int LOT = 64;

    /** The moment under which documents without a date are filed. */
    private static final long UNDATED = Long.MIN_VALUE;

    private Copies() {}

    /** A document as far as copying goes. */
    private record Candidate(long n, SameText.Side side) {}

    /** Links a new document with those that are the same text, and names the original of the group. */
    static void add(Sql sql, long n, String report, SameText.Side added, Judgements judgements) {
        long[] sketch = added.shingles().sketch();
        file(sql, n, sketch, added.published());
        List<Long> linked = new ArrayList<>();
        for (Candidate other : candidates(sql, n, report, sketch, added)) {
            if (SameText.is(added, other.side())) {
                LINKS.add(
                        sql,
                        n,
                        other.n(),
                        added.shingles().containment(other.side().shingles()));
                linked.add(other.n());
            }
        }
        if (judgements.verdicts(Verdict.Copy.class).isEmpty()) {
            CopyGroup.unite(sql, n, linked);
        } else {
            regroup(sql, n, judgements);
        }
    }

    /** Files a document under its sketch. */
    static void file(Sql sql, long n, long[] sketch, @Nullable Instant published) {
        long moment = published == null ? UNDATED : published.getEpochSecond();
        for (long hash : sketch) {
            sql.run(
                    "INSERT INTO sketch (hash, moment, document) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                    shortened(hash),
                    moment,
                    n);
        }
    }

    /** Of a hash, 32 bits do: what is found by them is compared in full. */
    private static long shortened(long hash) {
        return (int) hash;
    }

    private static List<Candidate> candidates(Sql sql, long n, String report, long[] sketch, SameText.Side added) {
        if (sketch.length == 0) {
            return List.of();
        }
        List<Object> hashes = new ArrayList<>(
                Arrays.stream(sketch).map(Copies::shortened).boxed().toList());
        while (hashes.size() % LOT != 0) {
            hashes.add(shortened(sketch[0]));
        }
        Instant published = added.published();
        long apart = SameText.APART.toSeconds();
        List<Object> values = new ArrayList<>(hashes);
        values.add(published == null ? UNDATED : published.getEpochSecond() - apart);
        values.add(published == null ? Long.MAX_VALUE : published.getEpochSecond() + apart);
        values.addAll(hashes);
        // Those without a date may be of any day; where the new one has none, the first part has them already.
        values.add(published == null ? Long.MAX_VALUE : UNDATED);
        values.addAll(List.of(n, sketch.length < 8 ? 1 : 2, report));
        String marks = Sql.marks(hashes.size());
        return sql
                .list(
                        "SELECT f.n FROM (SELECT s.document AS n, COUNT(*) AS shared FROM ("
                                + "SELECT document FROM sketch WHERE hash IN (" + marks + ") AND moment BETWEEN ? AND ?"
                                + " UNION ALL SELECT document FROM sketch WHERE hash IN (" + marks
                                + ") AND moment = ?) s WHERE s.document <> ? GROUP BY s.document HAVING COUNT(*) >= ?) f"
                                + " JOIN document d ON d.n = f.n WHERE d.report <> ? ORDER BY f.shared DESC, f.n LIMIT "
                                + COMPARED,
                        row -> row.number("n"),
                        values.toArray())
                .stream()
                .map(other -> Objects.requireNonNull(candidate(sql, other)))
                .toList();
    }

    private static @Nullable Candidate candidate(Sql sql, long n) {
        return sql.first(
                "SELECT d.n, b.text, d.credit, d.published, d.moment FROM document d JOIN body b ON b.document = d.n WHERE d.n = ?",
                row -> new Candidate(
                        row.number("n"),
                        new SameText.Side(
                                Shingles.of(Packed.unpack(row.bytes("text"))),
                                row.textOrNull("credit"),
                                row.textOrNull("published") == null
                                        ? null
                                        : Instant.ofEpochSecond(row.number("moment")))),
                n);
    }

    /** Names the original and the root of every document in a document's group. */
    static void regroup(Sql sql, long n, Judgements judgements) {
        Set<Long> group = LINKS.group(
                sql,
                n,
                (a, b) -> !Boolean.FALSE.equals(judged(sql, a, b, judgements)),
                each -> judgedSame(sql, each, judgements));
        List<Member> members = group.stream()
                .map(each -> member(sql, each))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingLong(Member::moment).thenComparing(Member::id))
                .toList();
        Member original = members.getFirst();
        String root = members.stream()
                .map(Member::credit)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(original.outlet());
        for (Member member : members) {
            boolean moved = !Objects.equals(member.original(), original.n()) || !Objects.equals(member.root(), root);
            if (moved) {
                sql.run("UPDATE document SET original = ?, root = ? WHERE n = ?", original.n(), root, member.n());
                unsettle(sql, member.n());
            }
        }
    }

    private record Member(
            long n,
            String id,
            long moment,
            @Nullable String outlet,
            @Nullable String credit,
            @Nullable Long original,
            @Nullable String root) {}

    private static @Nullable Member member(Sql sql, long n) {
        return sql.first(
                "SELECT n, id, moment, outlet, credit, original, root FROM document WHERE n = ?",
                row -> new Member(
                        row.number("n"),
                        row.text("id"),
                        row.number("moment"),
                        row.textOrNull("outlet"),
                        row.textOrNull("credit"),
                        row.numberOrNull("original"),
                        row.textOrNull("root")),
                n);
    }

    private static @Nullable Boolean judged(Sql sql, long a, long b, Judgements judgements) {
        if (judgements.verdicts(Verdict.Copy.class).isEmpty()) {
            return null;
        }
        return judgements.sameText(id(sql, a), id(sql, b));
    }

    private static List<Long> judgedSame(Sql sql, long n, Judgements judgements) {
        List<Long> same = new ArrayList<>();
        for (Verdict.Copy copy : judgements.verdicts(Verdict.Copy.class)) {
            String id = id(sql, n);
            String other =
                    copy.document().equals(id) ? copy.other() : copy.other().equals(id) ? copy.document() : null;
            if (other != null && Boolean.TRUE.equals(judgements.sameText(id, other))) {
                same.addAll(sql.list("SELECT n FROM document WHERE id = ?", row -> row.number("n"), other));
            }
        }
        return same;
    }

    private static String id(Sql sql, long n) {
        return Objects.requireNonNull(sql.first("SELECT id FROM document WHERE n = ?", row -> row.text("id"), n));
    }

    private static void unsettle(Sql sql, long document) {
        sql.run(
                "INSERT INTO unsettled (block) SELECT DISTINCT block FROM claim WHERE document = ? ON CONFLICT DO NOTHING",
                document);
    }
}
