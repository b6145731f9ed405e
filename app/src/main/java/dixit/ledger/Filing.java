package dixit.ledger;

import dixit.document.Document;
import dixit.document.Published;
import dixit.proposition.Moment;
import dixit.proposition.Origin;
import dixit.story.Credits;
import dixit.story.Topics;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Says of a report that comes in what the ledger keeps beside its text: what it is known by, whom it credits. */
public record Filing(JoiningData data) {

    /**
     * The report's document, not yet compared with others: an original, of no story.
     *
     * @param revision whether the report is known with another text
     */
    public StoredDocument of(Arrival arrival, boolean revision) {
        Document document = arrival.analysis().reading().document();
        Credits.Credit credit = credit(document, arrival);
        Published published = document.published();
        Origin origin = new Origin(
                document.id(),
                document.uri(),
                document.url(),
                document.outlet(),
                document.language(),
                published == null ? null : published.value(),
                known(document, arrival, revision),
                null,
                credit == null ? document.outlet() : credit.agency(),
                Topics.of(document.text()));
        return new StoredDocument(
                document,
                origin,
                report(arrival),
                arrival.ingested(),
                credit == null ? null : credit.agency(),
                credit == null ? null : credit.rule(),
                null,
                arrival.standing(),
                arrival.via());
    }

    private Credits.@Nullable Credit credit(Document document, Arrival arrival) {
        Credits credits = data.credits(document.language());
        if (arrival.credit() != null) {
            return new Credits.Credit(credits.canonical(arrival.credit()), "credit of the input");
        }
        // Whose hands it first came from, where others passed it on.
        return arrival.via().size() > 1
                ? new Credits.Credit(credits.canonical(arrival.via().getFirst()), "hop history of the input")
                : credits.of(document.text());
    }

    /** A changed text is known from when its publisher changed it; any other from its publication. */
    private static Instant known(Document document, Arrival arrival, boolean revision) {
        Published published = document.published();
        Instant first = published == null ? arrival.ingested() : Moment.of(published);
        Instant modified = arrival.modified();
        return revision && modified != null && modified.isAfter(first) ? modified : first;
    }

    /** What a report is known by: its own address, else the feed's id, else where it was read from. */
    public static String report(Arrival arrival) {
        Document document = arrival.analysis().reading().document();
        String guid = arrival.guid();
        if (document.url() != null) {
            return document.url();
        }
        if (guid != null) {
            return guid;
        }
        return document.uri() == null || document.uri().equals("-") ? document.id() : place(document.uri());
    }

    /** A path counts from the root of the file system: the same name in another folder is another report. */
    private static String place(String uri) {
        try {
            return URI.create(uri).isAbsolute()
                    ? uri
                    : Path.of(uri).toAbsolutePath().normalize().toString();
        } catch (InvalidPathException e) {
            return uri;
        } catch (IllegalArgumentException e) {
            return Path.of(uri).toAbsolutePath().normalize().toString();
        }
    }
}
