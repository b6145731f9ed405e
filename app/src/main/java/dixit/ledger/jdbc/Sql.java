package dixit.ledger.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Statements on one connection, prepared once; not for several threads at a time. */
public final class Sql implements AutoCloseable {
    private static final int PREPARED = 200;

    /** Rows that a database server sends at a time. */
    private static final int FETCHED = 500;

    private final Connection connection;
    private final LinkedHashMap<String, PreparedStatement> prepared = new LinkedHashMap<>(16, 0.75f, true);

    public Sql(Connection connection) {
        this.connection = connection;
    }

    /** Ends the connection's own transaction; all of it counts. */
    public void commit() {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new StoreException("commit", e);
        }
    }

    /** Ends the connection's own transaction; none of it counts. */
    public void rollBack() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new StoreException("rollback", e);
        }
    }

    /** Runs a statement; returns how many rows it changed. */
    public int run(String sql, @Nullable Object... values) {
        try {
            return prepare(sql, values).executeUpdate();
        } catch (SQLException e) {
            throw new StoreException(sql, e);
        }
    }

    /** Runs statements that take no values and are not worth keeping. */
    public void script(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new StoreException(sql, e);
        }
    }

    /** Runs an insert that returns one number. */
    public long insert(String sql, @Nullable Object... values) {
        return list(sql, row -> row.number(1), values).getFirst();
    }

    public <T> List<T> list(String sql, Function<Row, T> mapper, @Nullable Object... values) {
        List<T> rows = new ArrayList<>();
        each(sql, row -> rows.add(mapper.apply(row)), values);
        return rows;
    }

    /** The first row; null where there is none. */
    public <T> @Nullable T first(String sql, Function<Row, T> mapper, @Nullable Object... values) {
        List<T> rows = list(sql, mapper, values);
        return rows.isEmpty() ? null : rows.getFirst();
    }

    public void each(String sql, Consumer<Row> consumer, @Nullable Object... values) {
        try (ResultSet results = prepare(sql, values).executeQuery()) {
            Row row = new Row(results);
            while (results.next()) {
                consumer.accept(row);
            }
        } catch (SQLException e) {
            throw new StoreException(sql, e);
        }
    }

    /** Goes through rows for as long as the reader wants more. */
    public void until(String sql, Predicate<Row> wantsMore, @Nullable Object... values) {
        try (ResultSet results = prepare(sql, values).executeQuery()) {
            Row row = new Row(results);
            boolean more = true;
            while (more && results.next()) {
                more = wantsMore.test(row);
            }
        } catch (SQLException e) {
            throw new StoreException(sql, e);
        }
    }

    /** Question marks for a list of values: {@code ?, ?, ?}. */
    public static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private PreparedStatement prepare(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null || statement.isClosed()) {
            statement = connection.prepareStatement(sql);
            statement.setFetchSize(FETCHED);
            prepared.put(sql, statement);
            forgetOldest();
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private void forgetOldest() throws SQLException {
        if (prepared.size() > PREPARED) {
            Map.Entry<String, PreparedStatement> oldest = prepared.firstEntry();
            oldest.getValue().close();
            prepared.remove(oldest.getKey());
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new StoreException("close", e);
        }
    }
}
