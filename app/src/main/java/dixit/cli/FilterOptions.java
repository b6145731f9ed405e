package dixit.cli;

import dixit.attribution.SpeechAct;
import dixit.event.Plover;
import dixit.ledger.Filter;
import dixit.proposition.Moment;
import dixit.proposition.Status;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is asked for. */
final class FilterOptions {
    @Option(names = "--actor", paramLabel = "NAME", description = "Who acts, by a part of the name.")
    private @Nullable String actor;

    @Option(names = "--recipient", paramLabel = "NAME", description = "Who is acted upon.")
    private @Nullable String recipient;

    @Option(names = "--country", paramLabel = "XXX", description = "A party's country (ISO 3166-1 alpha-3).")
    private @Nullable String country;

    @Option(names = "--event", paramLabel = "TYPE", description = "PLOVER type: CONSULT, AID, SANCTION, …")
    private @Nullable Plover event;

    @Option(names = "--act", paramLabel = "ACT", description = "What the source does: STATE, DENY, …")
    private @Nullable SpeechAct act;

    @Option(names = "--status", paramLabel = "STATUS", description = "RUMOURED, CONFIRMED, DENIED, …")
    private @Nullable Status status;

    @Option(names = "--source", paramLabel = "NAME", description = "Who says so: a source or the outlet.")
    private @Nullable String source;

    @Option(names = "--language", paramLabel = "XX", description = "The report's language (ISO 639-1).")
    private @Nullable String language;

    @Option(names = "--from", paramLabel = "DATE", description = "Published on that day or later.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Published on that day or earlier.")
    private @Nullable String to;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many; 0 for all. Default: 50 in a table.")
    private @Nullable Integer limit;

    Filter filter(@Nullable String words, int usually, Shared shared) {
        int most = limit == null ? usually : limit == 0 ? Integer.MAX_VALUE : limit;
        return new Filter(
                words,
                actor,
                recipient,
                country,
                event,
                act,
                status,
                source,
                language,
                moment("--from", from, false, shared),
                moment("--to", to, true, shared),
                most);
    }

    /** A filter in the words of these options. */
    static String shown(Filter filter) {
        Map<String, @Nullable Object> options = new LinkedHashMap<>();
        options.put("--words", filter.words());
        options.put("--actor", filter.actor());
        options.put("--recipient", filter.recipient());
        options.put("--country", filter.country());
        options.put("--event", filter.event());
        options.put("--act", filter.act());
        options.put("--status", filter.status());
        options.put("--source", filter.source());
        options.put("--language", filter.language());
        options.put("--from", filter.from());
        options.put("--to", filter.to());
        options.values().removeIf(Objects::isNull);
        return options.isEmpty()
                ? "everything"
                : options.entrySet().stream()
                        .map(option -> option.getKey() + " " + option.getValue())
                        .collect(Collectors.joining(" "));
    }

    private static @Nullable Instant moment(String option, @Nullable String date, boolean end, Shared shared) {
        if (date == null) {
            return null;
        }
        try {
            return end ? Moment.asOf(date) : Moment.from(date);
        } catch (DateTimeException e) {
            throw shared.usage(option + " " + date + ": is no date; write it as 2023-09-08 or 2023-09");
        }
    }
}
