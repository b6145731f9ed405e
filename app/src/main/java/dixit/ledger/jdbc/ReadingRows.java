package dixit.ledger.jdbc;

import dixit.claim.Claim;
import dixit.document.Document;
import dixit.document.Hash;
import dixit.json.ClaimReader;
import dixit.json.ClaimWriter;
import dixit.json.Form;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What each reading of a document gave, as deflated JSON Lines; nothing is ever changed in them. */
final class ReadingRows {
    private static final String ID = "{\"id\":\"";
    /** The words of a span, which the document's text has already. */
    private static final Pattern WORDS = Pattern.compile("(\"end\":\\d+),\"text\":\"(?:[^\"\\\\]|\\\\.)*+\"");

    private ReadingRows() {}

    static String lines(Document document, List<Claim> claims) {
        ClaimWriter writer = new ClaimWriter(document, Form.STORED);
        return claims.stream()
                .map(writer::line)
                .map(line -> WORDS.matcher(line).replaceAll("$1"))
                .collect(Collectors.joining("\n"));
    }

    static void insert(Sql sql, long document, long version, Instant made, String lines) {
        insert(sql, document, version, made, Packed.reading(lines), Hash.of(lines));
    }

    /** The same of lines that are packed already, with their hash. */
    static void insert(Sql sql, long document, long version, Instant made, Packed packed, String hash) {
        sql.run(
                "INSERT INTO reading (document, version, made, claims, hash) VALUES (?, ?, ?, ?, ?)",
                document,
                version,
                made.toString(),
                packed.bytes(),
                hash);
    }

    /** The latest version's number; 0 where there is none. */
    static long latest(Sql sql, long document) {
        return sql.insert("SELECT COALESCE(MAX(version), 0) FROM reading WHERE document = ?", document);
    }

    /** The latest reading, a claim a line. */
    static String lines(Sql sql, String document) {
        String lines = sql.first("""
                SELECT r.claims FROM reading r JOIN document d ON d.n = r.document
                WHERE d.id = ? ORDER BY r.version DESC LIMIT 1""", row -> Packed.unpack(row.bytes("claims")), document);
        return lines == null ? "" : lines;
    }

    /** The lines of the latest reading by their claims' ids, in order of the text; a line begins with its id. */
    static Map<String, String> linesById(Sql sql, String document) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines(sql, document)
                .lines()
                .forEach(line -> lines.put(line.substring(ID.length(), line.indexOf('"', ID.length())), line));
        return lines;
    }

    static List<Claim> claims(Sql sql, Document document) {
        ClaimReader reader = new ClaimReader(document);
        return lines(sql, document.id()).lines().map(reader::read).toList();
    }
}
