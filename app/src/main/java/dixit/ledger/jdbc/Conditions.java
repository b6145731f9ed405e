package dixit.ledger.jdbc;

import dixit.ledger.After;
import dixit.ledger.Filter;
import dixit.ledger.View;
import dixit.proposition.NameKey;
import dixit.proposition.Status;
import dixit.search.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A filter as a condition in SQL, on {@code claim c} and {@code document d}, with the values of its parameters. */
final class Conditions {
    private final List<String> parts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private Conditions() {}

    static Conditions onClaims(Filter filter, View view, Dialect dialect, Terms terms) {
        Conditions conditions = new Conditions();
        conditions.add("c.moment <= ?", view.asOf().getEpochSecond());
        conditions.words(filter, dialect, terms, SearchIndex.CLAIMS, "c.n");
        conditions.party("A", filter.actor());
        conditions.party("R", filter.recipient());
        conditions.party("S", filter.source());
        if (filter.country() != null) {
            conditions.add(
                    "c.n IN (SELECT p.claim FROM party p JOIN name m ON m.n = p.name WHERE p.role = 'C' AND m.name = ?)",
                    filter.country().toLowerCase(Locale.ROOT));
        }
        conditions.equal(
                "c.plover", filter.event() == null ? null : filter.event().name());
        conditions.equal("c.act", filter.act() == null ? null : filter.act().name());
        conditions.equal("d.language", filter.language());
        conditions.published("c.moment", filter);
        return conditions;
    }

    static Conditions onDocuments(Filter filter, View view, Dialect dialect, Terms terms) {
        Conditions conditions = new Conditions();
        conditions.add("d.moment <= ?", view.asOf().getEpochSecond());
        conditions.words(filter, dialect, terms, SearchIndex.DOCUMENTS, "d.n");
        if (filter.source() != null) {
            conditions.add("LOWER(d.outlet) LIKE ?", "%" + filter.source().toLowerCase(Locale.ROOT) + "%");
        }
        conditions.equal("d.language", filter.language());
        conditions.published("d.moment", filter);
        return conditions;
    }

    /** Only claims of propositions that have this status at the view's moment, by everybody's judgements. */
    void status(@Nullable Status status, View view) {
        if (status != null) {
            long asOf = view.asOf().getEpochSecond();
            add(
                    "c.proposition IN (SELECT proposition FROM moved WHERE status = ? AND at <= ? AND until > ?)",
                    status.name());
            values.add(asOf);
            values.add(asOf);
        }
    }

    /** Only what comes after the end of another page, the latest first. */
    Conditions after(String table, @Nullable After after) {
        if (after != null) {
            long moment = after.moment().getEpochSecond();
            add(table + ".moment <= ?", moment);
            parts.add("(" + table + ".moment < ? OR " + table + ".id < ?)");
            values.add(moment);
            values.add(after.id());
        }
        return this;
    }

    private void words(Filter filter, Dialect dialect, Terms terms, String index, String row) {
        if (filter.words() != null) {
            List<List<String>> query = terms.query(filter.words());
            if (query.isEmpty()) {
                parts.add("1 = 0");
            } else {
                add(dialect.matches(index, row), dialect.query(query));
            }
        }
    }

    private void party(String role, @Nullable String name) {
        if (name != null) {
            add(
                    "c.n IN (SELECT p.claim FROM party p WHERE p.role = '" + role
                            + "' AND p.name IN (SELECT m.n FROM name m WHERE ' ' || m.name || ' ' LIKE ?))",
                    "% " + NameKey.of(name) + " %");
        }
    }

    private void equal(String column, @Nullable String value) {
        if (value != null) {
            add(column + " = ?", value);
        }
    }

    private void published(String column, Filter filter) {
        if (filter.from() != null) {
            add(column + " >= ?", filter.from().getEpochSecond());
        }
        if (filter.to() != null) {
            add(column + " <= ?", filter.to().getEpochSecond());
        }
    }

    private void add(String condition, Object value) {
        parts.add(condition);
        values.add(Objects.requireNonNull(value));
    }

    /** And in a block that was joined anew since alerts were last looked at. */
    Conditions stirred() {
        parts.add("c.block IN (SELECT s.block FROM stirred s)");
        return this;
    }

    /** And in a block in which a text of the same report has a claim. */
    Conditions near(String document) {
        add("""
                c.block IN (SELECT a.block FROM claim a JOIN document b ON b.n = a.document
                WHERE b.report = (SELECT e.report FROM document e WHERE e.id = ?))""", document);
        return this;
    }

    String sql() {
        return String.join(" AND ", parts);
    }

    Object[] values() {
        return values.toArray();
    }
}
