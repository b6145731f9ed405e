package dixit.ledger.jdbc;

import dixit.claim.Claim;
import dixit.document.Hash;
import dixit.judgement.Judgements;
import dixit.ledger.Filing;
import dixit.ledger.StoredDocument;
import dixit.ledger.TestimonyBytes;
import dixit.name.Entity;
import dixit.proposition.Block;
import dixit.proposition.NameKey;
import dixit.proposition.Speaker;
import dixit.proposition.Testimony;
import dixit.search.Analysis;
import dixit.search.Terms;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The claims of the latest readings, as they are found and folded; made from the readings. */
final class ClaimRows {
    private final Dialect dialect;

    ClaimRows(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Who takes part in a claim, by the key of the name. */
    private record Part(String name, String role) {}

    /**
     * A claim as it is filed, but for what people have made of it.
     *
     * @param words what it is found by
     */
    record Filed(Testimony testimony, String words) {}

    /** The claims of one document, completed from each other. */
    static List<Filed> filed(StoredDocument stored, List<Claim> read, Analysis analysis) {
        List<Testimony> testimonies = Filing.testimonies(read, stored);
        List<Filed> filed = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            Testimony testimony = testimonies.get(i);
            String words = words(testimony, analysis.lemmasIn(read.get(i).content()));
            filed.add(new Filed(testimony, words));
        }
        return filed;
    }

    /** Files the claims of one document. */
    void insertAll(Sql sql, long n, List<Filed> claims, Judgements judgements) {
        for (Filed claim : claims) {
            insert(sql, n, claim, judgements);
        }
    }

    private void insert(Sql sql, long document, Filed claim, Judgements judgements) {
        Testimony testimony = claim.testimony();
        Testimony corrected = judgements.apply(testimony);
        long block = block(corrected);
        long n = sql.insert(
                """
                INSERT INTO claim (id, document, moment, block, plover, act)
                VALUES (?, ?, ?, ?, ?, ?) RETURNING n""",
                testimony.id(),
                document,
                testimony.origin().known().getEpochSecond(),
                block,
                corrected.event().type() == null
                        ? null
                        : corrected.event().type().name(),
                corrected.act().name());
        sql.run("INSERT INTO testimony (claim, said) VALUES (?, ?)", n, TestimonyBytes.write(testimony));
        for (Part part : parts(corrected)) {
            sql.run("INSERT INTO party (name, role, claim) VALUES (?, ?, ?)", name(sql, part.name()), part.role(), n);
        }
        SearchIndex.add(sql, dialect, SearchIndex.CLAIMS, n, claim.words());
        unsettle(sql, block);
    }

    /** Files a claim anew under what people have made of it. */
    void refile(Sql sql, String id, Judgements judgements) {
        sql.each(Testimonies.ROWS + " WHERE c.id = ?", row -> refile(sql, row, judgements), id);
    }

    private static void refile(Sql sql, Row row, Judgements judgements) {
        long n = row.number("n");
        Testimony corrected = new Testimonies(judgements).read(row);
        sql.run("INSERT INTO unsettled (block) SELECT block FROM claim WHERE n = ? ON CONFLICT DO NOTHING", n);
        sql.run(
                "UPDATE claim SET block = ?, plover = ?, act = ? WHERE n = ?",
                block(corrected),
                corrected.event().type() == null
                        ? null
                        : corrected.event().type().name(),
                corrected.act().name(),
                n);
        sql.run("DELETE FROM party WHERE claim = ?", n);
        for (Part part : parts(corrected)) {
            sql.run("INSERT INTO party (name, role, claim) VALUES (?, ?, ?)", name(sql, part.name()), part.role(), n);
        }
        unsettle(sql, block(corrected));
    }

    void delete(Sql sql, long n) {
        sql.run("INSERT INTO unsettled (block) SELECT block FROM claim WHERE n = ? ON CONFLICT DO NOTHING", n);
        sql.run("DELETE FROM party WHERE claim = ?", n);
        SearchIndex.remove(sql, dialect, SearchIndex.CLAIMS, n);
        sql.run("DELETE FROM testimony WHERE claim = ?", n);
        sql.run("DELETE FROM claim WHERE n = ?", n);
    }

    /** The number of the block that a claim is joined in. */
    static long block(Testimony testimony) {
        return block(Block.of(testimony));
    }

    /** The number of a block: the first 64 bits of its key's hash. */
    static long block(String key) {
        return Long.parseUnsignedLong(Hash.of(key).substring(0, Long.BYTES * 2), 16);
    }

    static void unsettle(Sql sql, long block) {
        sql.run("INSERT INTO unsettled (block) VALUES (?) ON CONFLICT DO NOTHING", block);
    }

    static long name(Sql sql, String key) {
        Long known = sql.first("SELECT n FROM name WHERE name = ?", row -> row.number("n"), key);
        return known != null ? known : sql.insert("INSERT INTO name (name) VALUES (?) RETURNING n", key);
    }

    private static Set<Part> parts(Testimony testimony) {
        Set<Part> parts = new LinkedHashSet<>();
        testimony.event().actors().forEach(entity -> named(parts, entity, "A"));
        testimony.event().recipients().forEach(entity -> named(parts, entity, "R"));
        for (Entity entity : testimony.event().parties()) {
            if (entity.country() != null) {
                parts.add(new Part(entity.country().toLowerCase(Locale.ROOT), "C"));
            }
        }
        for (Speaker speaker : testimony.sources()) {
            parts.add(new Part(NameKey.of(speaker.shown()), "S"));
        }
        String outlet = testimony.origin().outlet();
        if (outlet != null) {
            parts.add(new Part(NameKey.of(outlet), "S"));
        }
        return parts;
    }

    private static void named(Set<Part> parts, Entity entity, String role) {
        if (entity.name() != null) {
            parts.add(new Part(NameKey.of(entity.name()), role));
        }
    }

    private static String words(Testimony testimony, List<String> lemmas) {
        Set<String> words = new LinkedHashSet<>(Terms.of(testimony.content(), lemmas));
        parts(testimony).forEach(part -> words.addAll(Terms.words(part.name())));
        if (testimony.event().place() != null) {
            words.addAll(Terms.words(testimony.event().place().name()));
        }
        return String.join(" ", words);
    }
}
