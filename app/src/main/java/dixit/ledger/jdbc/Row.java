package dixit.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The row that a query stands at. */
public final class Row {
    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    /** A column that is never null. */
    public String text(String column) {
        String text = textOrNull(column);
        if (text == null) {
            throw new StoreException("the ledger's column " + column + " is empty where it must not be");
        }
        return text;
    }

    public @Nullable String textOrNull(String column) {
        try {
            return results.getString(column);
        } catch (SQLException e) {
            throw new StoreException(column, e);
        }
    }

    public long number(String column) {
        try {
            return results.getLong(column);
        } catch (SQLException e) {
            throw new StoreException(column, e);
        }
    }

    public long number(int column) {
        try {
            return results.getLong(column);
        } catch (SQLException e) {
            throw new StoreException("column " + column, e);
        }
    }

    public @Nullable Long numberOrNull(String column) {
        try {
            long number = results.getLong(column);
            return results.wasNull() ? null : number;
        } catch (SQLException e) {
            throw new StoreException(column, e);
        }
    }

    public double real(String column) {
        try {
            return results.getDouble(column);
        } catch (SQLException e) {
            throw new StoreException(column, e);
        }
    }

    public byte[] bytes(String column) {
        try {
            return results.getBytes(column);
        } catch (SQLException e) {
            throw new StoreException(column, e);
        }
    }
}
