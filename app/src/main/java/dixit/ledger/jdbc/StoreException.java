package dixit.ledger.jdbc;

/** The database refused something; its own words say what. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreException(String statement, Exception cause) {
        super(
                "the ledger's database: " + cause.getMessage() + " ("
                        + statement.strip().lines().findFirst().orElse("") + ")",
                cause);
    }

    public StoreException(String message) {
        super(message);
    }
}
