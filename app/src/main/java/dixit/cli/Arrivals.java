package dixit.cli;

import dixit.Reader;
import dixit.ReadingException;
import dixit.claim.Reading;
import dixit.document.Document;
import dixit.intake.Incoming;
import dixit.language.DataException;
import dixit.ledger.Arrival;
import dixit.proposition.Moment;
import dixit.reading.Dated;
import dixit.reading.InputException;
import dixit.reading.Report;
import dixit.search.Analysis;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Reads what comes in for the ledger. A report that cannot be read for want of a pack is kept, to be read later. */
final class Arrivals {
    private final Reader reader;
    private final Consumer<InputException> unread;

    /** @param unread is told of each report that is kept without having been read */
    Arrivals(Reader reader, Consumer<InputException> unread) {
        this.reader = reader;
        this.unread = unread;
    }

    Arrival of(Incoming incoming, Instant now) {
        Report report = incoming.report();
        Dated modified = report.modified();
        return new Arrival(
                analysis(incoming.document()),
                report.guid(),
                report.credit(),
                report.via(),
                report.standing(),
                modified == null ? null : Moment.of(modified.when()),
                now);
    }

    private Analysis analysis(Document document) {
        String language = document.language();
        String later = "it is kept, and dixit rebuild reads it when there is one";
        if (!reader.knows(language)) {
            String why = "is in a language without a pack (" + language + ")";
            return kept(document, new InputException(where(document), why, later));
        }
        try {
            return reader.analyse(document);
        } catch (DataException e) {
            String why = "is in a language whose pack cannot be used (" + language + ")";
            return kept(document, new InputException(where(document), why, later + ": " + e.getMessage(), e));
        } catch (ReadingException e) {
            String mended = "it is kept, and dixit rebuild reads it once that is mended";
            return kept(
                    document, new InputException(where(document), "cannot be read", mended + ": " + e.getMessage(), e));
        }
    }

    private Analysis kept(Document document, InputException why) {
        unread.accept(why);
        return new Analysis(new Reading(document, List.of()), List.of());
    }

    private static String where(Document document) {
        return Objects.requireNonNullElse(document.url(), String.valueOf(document.uri()));
    }
}
