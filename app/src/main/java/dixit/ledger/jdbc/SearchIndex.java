package dixit.ledger.jdbc;

import java.util.List;

/** Full-text indexes: words without accents, and their lemmas. */
final class SearchIndex {
    static final String CLAIMS = "claim_words";
    static final String DOCUMENTS = "document_words";

    private SearchIndex() {}

    static void add(Sql sql, Dialect dialect, String index, long row, List<String> words) {
        sql.run(dialect.insertSearch(index), row, String.join(" ", words));
    }

    static void remove(Sql sql, Dialect dialect, String index, long row) {
        sql.run(dialect.deleteSearch(index), row);
    }
}
