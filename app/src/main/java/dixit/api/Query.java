package dixit.api;

import dixit.attribution.SpeechAct;
import dixit.event.Plover;
import dixit.ledger.After;
import dixit.ledger.Filter;
import dixit.ledger.View;
import dixit.proposition.Moment;
import dixit.proposition.Status;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a request asks for, as its address says; named as on the command line. */
final class Query {
    static final Set<String> FILTERS = Set.of(
            "words", "actor", "recipient", "country", "event", "act", "status", "source", "language", "from", "to");
    static final Set<String> VIEW = Set.of("asOf", "judgedBy", "lang");
    private static final int USUALLY = 50;
    private static final int MOST = 500;

    private final Map<String, List<String>> given;
    private final Clock clock;

    Query(Map<String, List<String>> given, Clock clock) {
        this.given = given;
        this.clock = clock;
    }

    /** Refuses what nobody knows, so that a misspelt filter does not go unheeded. */
    @SafeVarargs
    final Query allow(Set<String>... known) {
        List<String> names = new ArrayList<>();
        for (Set<String> set : known) {
            names.addAll(set);
        }
        for (String name : given.keySet()) {
            if (!names.contains(name)) {
                names.sort(null);
                throw Refusal.wrong(
                        "Unknown parameter '" + name + "'", "Known here are " + String.join(", ", names) + ".");
            }
        }
        return this;
    }

    @Nullable
    String text(String name) {
        List<String> values = given.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw Refusal.wrong("Parameter '" + name + "' is given twice", "Give it once.");
        }
        return values.isEmpty() || values.getFirst().isBlank()
                ? null
                : values.getFirst().strip();
    }

    boolean flag(String name) {
        String value = text(name);
        if (value != null && !value.equals("true") && !value.equals("false")) {
            throw Refusal.wrong("Parameter '" + name + "' is '" + value + "'", "Write true or false.");
        }
        return "true".equals(value);
    }

    String lang() {
        String lang = text("lang");
        return lang == null ? "en" : lang;
    }

    int limit() {
        String limit = text("limit");
        try {
            int number = limit == null ? USUALLY : Integer.parseInt(limit);
            if (number >= 1 && number <= MOST) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw wrongLimit();
        }
        throw wrongLimit();
    }

    private static Refusal wrongLimit() {
        return Refusal.wrong("Parameter 'limit' is no number from 1 to " + MOST, "Ask for fewer, and follow 'next'.");
    }

    @Nullable
    After after() {
        String cursor = text("cursor");
        return cursor == null ? null : Cursor.read(cursor);
    }

    /** The filter, with one result more than the page holds, to see whether another page follows. */
    Filter filter() {
        String country = text("country");
        return new Filter(
                text("words"),
                text("actor"),
                text("recipient"),
                country == null ? null : country.toUpperCase(Locale.ROOT),
                named("event", Plover.class),
                named("act", SpeechAct.class),
                named("status", Status.class),
                text("source"),
                text("language"),
                moment("from", Moment::from),
                moment("to", Moment::asOf),
                limit() + 1);
    }

    View view() {
        String judges = text("judgedBy");
        Instant asOf = moment("asOf", Moment::asOf);
        return new View(
                asOf != null ? asOf : Moment.endOf(Moment.dayOf(clock.instant())),
                judges == null ? null : Set.copyOf(Arrays.asList(judges.split("\\s*,\\s*"))));
    }

    private @Nullable Instant moment(String name, Function<String, Instant> read) {
        String date = text(name);
        try {
            return date == null ? null : read.apply(date);
        } catch (DateTimeException e) {
            throw Refusal.wrong(
                    "Parameter '" + name + "' is no date: " + date,
                    "Write it as 2023-09-08, 2023-09 or 2023-09-08T10:30.");
        }
    }

    private <E extends Enum<E>> @Nullable E named(String name, Class<E> type) {
        String value = text(name);
        try {
            return value == null ? null : Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            String known =
                    Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            throw Refusal.wrong("Parameter '" + name + "' is '" + value + "'", "Known are " + known + ".");
        }
    }
}
