package dixit.intake;

import dixit.document.Document;
import dixit.document.Hash;
import dixit.document.Published;
import dixit.language.LanguageDetector;
import dixit.reading.Dated;
import dixit.reading.Report;
import java.util.function.Supplier;

/** Makes documents of reports: what the user gives outranks what they say, and their text tells their language. */
final class Documents {
    private final Supplier<LanguageDetector> languages;

    Documents(Supplier<LanguageDetector> languages) {
        this.languages = languages;
    }

    Incoming of(Report report, Given given) {
        String outlet = given.outlet() != null ? given.outlet() : report.outlet();
        Dated dated = given.published() != null ? new Dated(given.published(), "option") : report.published();
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

    private String language(Report report, Given given) {
        String said = given.language() != null ? given.language() : report.language();
        return said != null ? said : languages.get().detect(report.text().substring(report.bodyBegin()));
    }
}
