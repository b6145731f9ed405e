package dixit.cli.format;

import dixit.attribution.Source;
import dixit.claim.Claim;
import dixit.claim.Reason;
import dixit.document.Document;
import dixit.document.Span;
import dixit.event.Event;
import dixit.event.Party;
import dixit.event.Size;
import dixit.factuality.Factuality;
import dixit.name.Place;
import dixit.time.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the fields of one document's claims into words. */
final class Wording {
    private final Document document;
    private final Labels labels;

    Wording(Document document, Labels labels) {
        this.document = document;
        this.labels = labels;
    }

    /** A span's words on one line. */
    String words(Span span) {
        return oneLine(span.of(document.text()));
    }

    /** The report in a line: where from, outlet, date, title. */
    String heading(int claims) {
        String published = document.published() == null
                ? labels.word("no date")
                : document.published().value();
        return Stream.of(
                        document.uri(),
                        document.outlet(),
                        published,
                        document.language(),
                        claims == 1 ? labels.word("claim") : labels.word("claims", claims))
                .filter(part -> part != null)
                .map(Wording::oneLine)
                .collect(Collectors.joining(" · "));
    }

    /** The chain of sources, outermost first: {@code New York Times ‹ dirigenti americani e alleati}. */
    String chain(List<Source> sources) {
        if (sources.isEmpty()) {
            return document.outlet() == null ? labels.word("outlet") : oneLine(document.outlet());
        }
        return sources.stream().map(source -> words(source.span())).collect(Collectors.joining(" ‹ "));
    }

    String act(Claim claim) {
        return labels.of("act", claim.act());
    }

    /** {@code certain, past}; {@code certain, not so, future}. */
    String factuality(Factuality factuality) {
        return Stream.of(
                        labels.of("certainty", factuality.certainty()),
                        labels.of("polarity", factuality.polarity()),
                        labels.of("tense", factuality.tense()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** {@code CONSULT visit}; empty for an event without PLOVER type. */
    String type(Event event) {
        return event.type() == null ? "" : event.type().name() + (event.mode() == null ? "" : " " + event.mode());
    }

    /** {@code Vladimir Putin → Kim Jong-un}. */
    String parties(Event event) {
        String actors = names(event.actors());
        String recipients = names(event.recipients());
        return recipients.isEmpty() ? actors : (actors + " → " + recipients).strip();
    }

    private String names(List<Party> parties) {
        return parties.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(Party party) {
        String name = party.entity().name();
        if (name == null) {
            name = party.span() == null ? "?" : words(party.span());
        }
        String country = party.entity().country();
        return country == null ? name : name + " (" + country + ")";
    }

    /** The days of the event: {@code 2023-09-10 – 2023-09-13}. */
    String when(TimeExpression time) {
        return labels.word("when") + " " + days(time, time.first(), time.last());
    }

    private String days(TimeExpression time, @Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null) {
            return last == null ? time.value() : labels.word("until", last);
        }
        if (last == null) {
            return labels.word("from", first);
        }
        return first.equals(last) ? first.toString() : first + " – " + last;
    }

    String where(Place place) {
        return labels.word("where") + " " + place.name()
                + (place.country() == null ? "" : " (" + place.country() + ")");
    }

    /** Everything else there is to say, each in a few words. */
    List<String> details(Claim claim, @Nullable String condition, @Nullable String about) {
        List<String> details = new ArrayList<>();
        if (claim.time() != null) {
            details.add(when(claim.time()));
        }
        if (claim.place() != null) {
            details.add(where(claim.place()));
        }
        if (claim.event().object() != null) {
            details.add(labels.word("object") + " " + words(claim.event().object()));
        }
        if (claim.event().size() != null) {
            details.add(size(claim.event().size()));
        }
        if (condition != null) {
            details.add(labels.word("condition", condition));
        }
        if (about != null) {
            details.add(labels.word("about", about));
        }
        return details;
    }

    /** Which rule gave a field, by which words. */
    String reason(String field, Reason reason) {
        String words =
                reason.words().stream().map(span -> "‘" + words(span) + "’").collect(Collectors.joining(" "));
        return labels.word("why") + " " + field + ": " + reason.rule() + (words.isEmpty() ? "" : " — " + words);
    }

    private String size(Size size) {
        List<String> counts = new ArrayList<>();
        count(counts, "dead", size.dead());
        count(counts, "injured", size.injured());
        count(counts, "arrested", size.arrested());
        return String.join(", ", counts);
    }

    private void count(List<String> counts, String word, @Nullable Integer count) {
        if (count != null) {
            counts.add(labels.word(word, count));
        }
    }

    static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
