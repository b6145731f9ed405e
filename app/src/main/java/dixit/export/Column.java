package dixit.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of the table of claims.
 *
 * @param type in SQL
 * @param value a claim's; null where it has none
 */
record Column(String name, Type type, Function<TableRow, @Nullable Object> value) {

    /** SQL types. */
    enum Type {
        VARCHAR,
        INTEGER,
        DOUBLE,
        DATE
    }

    static Column text(String name, Function<TableRow, @Nullable Object> value) {
        return new Column(name, Type.VARCHAR, value);
    }

    static Column count(String name, Function<TableRow, @Nullable Object> value) {
        return new Column(name, Type.INTEGER, value);
    }

    static Column day(String name, Function<TableRow, @Nullable Object> value) {
        return new Column(name, Type.DATE, value);
    }

    static Column degrees(String name, Function<TableRow, @Nullable Object> value) {
        return new Column(name, Type.DOUBLE, value);
    }
}
