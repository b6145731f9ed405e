package dixit.ledger.jdbc;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Transactions on a database: one writer at a time, any number of readers. Thread-safe. */
public final class Database implements AutoCloseable {
    private final Dialect dialect;
    private final Object writing = new Object();
    private final Deque<Sql> readers = new ArrayDeque<>();
    private @Nullable Sql writer;

    public Database(Dialect dialect) {
        this.dialect = dialect;
    }

    public Dialect dialect() {
        return dialect;
    }

    /** All of it, or nothing. */
    public <T> T write(Function<Sql, T> work) {
        synchronized (writing) {
            Sql sql = writer();
            return transaction(sql, true, work);
        }
    }

    /** One state of the ledger, whatever others write meanwhile. */
    public <T> T read(Function<Sql, T> work) {
        Sql sql = takeReader();
        try {
            return transaction(sql, false, work);
        } finally {
            synchronized (readers) {
                readers.push(sql);
            }
        }
    }

    /** Copies the ledger into a file, outside any transaction. */
    void backup(Path file) {
        try (Sql sql = new Sql(dialect.openForReading())) {
            dialect.backup(sql, file);
        } catch (SQLException e) {
            throw new StoreException("backup", e);
        }
    }

    private <T> T transaction(Sql sql, boolean writing, Function<Sql, T> work) {
        dialect.begin(sql, writing);
        boolean done = false;
        try {
            T result = work.apply(sql);
            dialect.commit(sql);
            done = true;
            return result;
        } finally {
            if (!done) {
                dialect.rollBack(sql);
            }
        }
    }

    private Sql writer() {
        if (writer == null) {
            try {
                writer = new Sql(dialect.openForWriting());
            } catch (SQLException e) {
                throw new StoreException("open", e);
            }
        }
        return writer;
    }

    private Sql takeReader() {
        synchronized (readers) {
            if (!readers.isEmpty()) {
                return readers.pop();
            }
        }
        try {
            return new Sql(dialect.openForReading());
        } catch (SQLException e) {
            throw new StoreException("open", e);
        }
    }

    @Override
    public void close() {
        synchronized (readers) {
            readers.forEach(Sql::close);
            readers.clear();
        }
        synchronized (writing) {
            if (writer != null) {
                writer.close();
                writer = null;
            }
        }
    }
}
