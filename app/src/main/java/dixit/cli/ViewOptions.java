package dixit.cli;

import dixit.ledger.View;
import dixit.proposition.Moment;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** As of when, and by whose judgements, the ledger is read. */
final class ViewOptions {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "What was known by the end of that day, or at that moment. Default: today.")
    private @Nullable String asOf;

    @Option(
            names = "--judged-by",
            paramLabel = "WHO",
            split = ",",
            description = "Only these people's judgements apply. Default: everybody's.")
    private @Nullable List<String> judgedBy;

    View view(Shared shared) {
        return new View(moment(shared), judgedBy == null ? null : Set.copyOf(judgedBy));
    }

    private Instant moment(Shared shared) {
        if (asOf == null) {
            // The only use of the clock in reading a ledger.
            return Moment.endOf(Moment.dayOf(Clock.systemUTC().instant()));
        }
        try {
            return Moment.asOf(asOf);
        } catch (DateTimeException e) {
            throw shared.usage("--as-of " + asOf + ": is no date; write it as 2023-09-08 or 2023-09-08T10:30");
        }
    }
}
