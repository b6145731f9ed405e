package dixit.intake;

import dixit.document.Document;
import dixit.document.Hash;
import dixit.document.Published;
import dixit.language.LanguageDetector;
import dixit.reading.Dated;
import dixit.reading.InputException;
import dixit.reading.Report;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes documents of reports: what the user gives outranks what they say, and their text tells their language. */
final class Documents {
    /** How far clocks and zones may be apart. */
    private static final int DAYS_APART = 2;

    private final Supplier<LanguageDetector> languages;
    private final InstantSource clock;

    Documents(Supplier<LanguageDetector> languages, InstantSource clock) {
        this.languages = languages;
        this.clock = clock;
    }

    /** @param problems is told of a date that cannot be */
    Incoming of(Report report, Given given, Consumer<InputException> problems) {
        String outlet = given.outlet() != null ? given.outlet() : report.outlet();
        Dated dated = given.published() != null ? new Dated(given.published(), "option") : believed(report, problems);
        Published published = dated == null ? null : dated.when();
        Document document = new Document(
                Hash.of(outlet, published == null ? null : published.value(), report.text()),
                report.uri(),
                report.url(),
                outlet,
                report.title(),
                language(report, given),
                published,
                dated == null ? null : dated.knownFrom(),
                report.text(),
                report.bodyBegin());
        return new Incoming(document, report);
    }

    /** The report's own date, unless it is yet to come. */
    private @Nullable Dated believed(Report report, Consumer<InputException> problems) {
        Dated dated = report.published();
        LocalDate last = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(DAYS_APART);
        if (dated == null || !dated.when().first().isAfter(last)) {
            return dated;
        }
        problems.accept(new InputException(
                report.uri(),
                "its date is yet to come (" + dated.when().value() + ")",
                "it counts as undated; give --published"));
        return null;
    }

    private String language(Report report, Given given) {
        String said = given.language() != null ? given.language() : report.language();
        return said != null ? said : languages.get().detect(report.text().substring(report.bodyBegin()));
    }
}
