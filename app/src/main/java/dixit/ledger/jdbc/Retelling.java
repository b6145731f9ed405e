package dixit.ledger.jdbc;

import dixit.ledger.Filing;
import dixit.ledger.StoredDocument;
import dixit.ledger.TestimonyBytes;
import dixit.ledger.Upgrade;
import dixit.proposition.Testimony;
import java.util.List;
import java.util.Objects;

/** What the fifth schema needs worked out of what is there: testimonies in the present format, made from the readings. */
final class Retelling {
    private Retelling() {}

    static void run(Sql sql, Upgrade upgrade) {
        List<String> documents = sql.list("SELECT id FROM document ORDER BY n", row -> row.text("id"));
        int done = 0;
        for (String id : documents) {
            StoredDocument stored = Objects.requireNonNull(DocumentRows.find(sql, id));
            List<Testimony> testimonies = Filing.testimonies(ReadingRows.claims(sql, stored.document()), stored);
            for (Testimony testimony : testimonies) {
                sql.run(
                        "UPDATE testimony SET said = ? WHERE claim = (SELECT n FROM claim WHERE id = ?)",
                        TestimonyBytes.write(testimony),
                        testimony.id());
            }
            upgrade.worked(++done, documents.size());
        }
    }
}
