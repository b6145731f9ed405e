package dixit.cli;

import dixit.document.Published;
import dixit.intake.Fetcher;
import dixit.intake.Given;
import dixit.intake.Inputs;
import dixit.intake.Intake;
import dixit.language.Pack;
import dixit.reading.FieldNames;
import java.time.DateTimeException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What users say of reports that are to be read. */
final class IntakeOptions {
    @Option(names = "--published", paramLabel = "DATE", description = "When they were published: 2023-09-05, 2023-09.")
    private @Nullable String published;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published them.")
    private @Nullable String outlet;

    @Option(names = "--language", paramLabel = "XX", description = "Their language (ISO 639-1), else told by the text.")
    private @Nullable String language;

    @Option(
            names = "--map",
            paramLabel = "FIELD=NAME",
            description = "What text, title, date, outlet, url, … are called in JSON Lines and tables.")
    private Map<String, String> names = Map.of();

    @Option(names = "--allow-private", description = "Follows redirects and links to private addresses.")
    private boolean allowPrivate;

    Given given(Shared shared) {
        if (language != null && !Pack.exists(language, shared.data())) {
            throw shared.usage("--language " + language + ": there is no pack for this language");
        }
        return new Given(date(shared), outlet, language);
    }

    Inputs inputs(Shared shared) {
        return new Inputs(shared.input(), fetcher());
    }

    Intake intake(Shared shared) {
        return Intake.load(shared.data(), fieldNames(shared), fetcher());
    }

    Fetcher fetcher() {
        return new Fetcher(allowPrivate);
    }

    private @Nullable Published date(Shared shared) {
        try {
            return published == null ? null : Published.parse(published);
        } catch (DateTimeException e) {
            throw shared.usage("--published " + published + ": is no date; write it as 2023-09-09 or 2023-09");
        }
    }

    private FieldNames fieldNames(Shared shared) {
        try {
            return FieldNames.with(names);
        } catch (IllegalArgumentException e) {
            throw shared.usage("--map: " + e.getMessage());
        }
    }
}
