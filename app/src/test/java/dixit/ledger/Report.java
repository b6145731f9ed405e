package dixit.ledger;

import dixit.attribution.Quotation;
import dixit.attribution.Source;
import dixit.attribution.SpeechAct;
import dixit.claim.Claim;
import dixit.claim.Reading;
import dixit.document.Document;
import dixit.document.Hash;
import dixit.document.Published;
import dixit.document.Span;
import dixit.event.Event;
import dixit.event.Party;
import dixit.event.Plover;
import dixit.factuality.Factuality;
import dixit.name.Entity;
import dixit.name.EntityKind;
import dixit.search.Analysis;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reports made up for tests, each sentence a claim. */
public final class Report {
    static final Entity KIM = official("Kim Jong Un", "PRK");
    static final Entity PUTIN = official("Vladimir Putin", "RUS");
    static final Entity PESKOV = official("Dmitry Peskov", "RUS");

    private final String outlet;
    private final @Nullable String published;
    private String uri;
    private @Nullable String url;
    private String language = "en";
    private final List<Line> lines = new ArrayList<>();

    private record Line(String words, @Nullable Entity source, SpeechAct act, Factuality is, Plover type) {}

    private Report(String outlet, @Nullable String published) {
        this.outlet = outlet;
        this.published = published;
        this.uri = outlet + " " + published + ".txt";
    }

    public static Report by(String outlet, @Nullable String published) {
        return new Report(outlet, published);
    }

    private static Entity official(String name, String country) {
        return new Entity(null, EntityKind.PERSON, name, country, null, "GOV");
    }

    Report uri(String place) {
        uri = place;
        return this;
    }

    Report url(String address) {
        url = address;
        return this;
    }

    Report language(String code) {
        language = code;
        return this;
    }

    /** A sentence that says in the outlet's own voice that Kim will meet Putin. */
    public Report meeting(String words) {
        return meeting(words, null, SpeechAct.STATE, Factuality.Certainty.CERTAIN, Factuality.Tense.FUTURE);
    }

    Report meeting(
            String words,
            @Nullable Entity source,
            SpeechAct act,
            Factuality.Certainty certainty,
            Factuality.Tense tense) {
        Factuality.Polarity polarity = switch (act) {
            case DENY -> Factuality.Polarity.NEGATIVE;
            case NOT_CONFIRM, NOT_DENY -> Factuality.Polarity.UNKNOWN;
            default -> Factuality.Polarity.POSITIVE;
        };
        lines.add(new Line(words, source, act, new Factuality(certainty, polarity, tense), Plover.CONSULT));
        return this;
    }

    /** A sentence that says that Kim sends Putin weapons. */
    Report weapons(String words) {
        Factuality is =
                new Factuality(Factuality.Certainty.CERTAIN, Factuality.Polarity.POSITIVE, Factuality.Tense.PAST);
        lines.add(new Line(words, null, SpeechAct.STATE, is, Plover.AID));
        return this;
    }

    static Analysis analysis(Reading reading) {
        return new Analysis(reading, List.of());
    }

    public static Arrival arrival(Reading reading, Instant ingested) {
        return Arrival.of(analysis(reading), ingested);
    }

    public Reading reading() {
        String text = String.join(" ", lines.stream().map(Line::words).toList());
        Document document = new Document(
                Hash.of(outlet, published, text),
                uri,
                url,
                outlet,
                null,
                language,
                published == null ? null : Published.parse(published),
                published == null ? null : "header",
                text,
                0);
        List<Claim> claims = new ArrayList<>();
        int begin = 0;
        for (Line line : lines) {
            Span span = new Span(begin, begin + line.words().length());
            claims.add(claim(document, claims.size(), span, line));
            begin = span.end() + 1;
        }
        return new Reading(document, claims);
    }

    private static Claim claim(Document document, int sentence, Span span, Line line) {
        Event event = new Event(
                sentence,
                0,
                line.type(),
                null,
                List.of(),
                span,
                List.of(new Party(KIM, null)),
                List.of(new Party(PUTIN, null)),
                null,
                null,
                false,
                "test");
        return new Claim(
                Hash.of(document.id(), String.valueOf(span), String.valueOf(line.type())),
                sentence,
                span,
                line.source() == null ? List.of() : List.of(new Source(span, Source.Kind.PERSON, line.source())),
                line.act(),
                null,
                Quotation.NONE,
                event,
                null,
                null,
                null,
                null,
                line.is(),
                null,
                null,
                Map.of());
    }
}
