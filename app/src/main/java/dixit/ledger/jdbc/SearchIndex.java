package dixit.ledger.jdbc;

/** Full-text indexes: words without accents, and their lemmas. */
final class SearchIndex {
    static final String CLAIMS = "claim_words";
    static final String DOCUMENTS = "document_words";

    private SearchIndex() {}

    static void add(Sql sql, Dialect dialect, String index, long row, String words) {
        sql.run(dialect.insertSearch(index), row, words);
    }

    static void remove(Sql sql, Dialect dialect, String index, long row) {
        sql.run(dialect.deleteSearch(index), row);
    }
}
