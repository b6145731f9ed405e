package dixit.bench;

import dixit.document.Document;
import dixit.document.Span;
import dixit.event.Event;
import dixit.event.EventFinder;
import dixit.event.Party;
import dixit.language.DataFiles;
import dixit.language.Pack;
import dixit.name.Gazetteer;
import dixit.name.NameFinder;
import dixit.name.Names;
import dixit.name.Register;
import dixit.syntax.PlainSyntax;
import dixit.syntax.Sentence;
import dixit.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Measures, for the gold claims whose trigger an event shares, its type and its parties' countries as score.py does. */
final class GoldEvents {
    private final Syntax syntax;
    private final NameFinder names;
    private final EventFinder events;
    private final List<String> misses = new ArrayList<>();

    GoldEvents(String language, DataFiles data) {
        Pack pack = new Pack(language, data);
        this.syntax = PlainSyntax.load(pack);
        this.names = NameFinder.load(pack, Register.load(data), Gazetteer.load(data));
        this.events = EventFinder.load(pack);
    }

    /** Of the claims: how many triggers were found, and of these how many have the right type, actors, recipients. */
    record Scores(int claims, int found, int types, int actors, int recipients) {
        static final Scores NONE = new Scores(0, 0, 0, 0, 0);

        Scores plus(Scores other) {
            return new Scores(
                    claims + other.claims,
                    found + other.found,
                    types + other.types,
                    actors + other.actors,
                    recipients + other.recipients);
        }

        @Override
        public String toString() {
            double n = Math.max(1, found);
            return String.format(
                    java.util.Locale.ROOT,
                    "found %d of %d, type %.3f, actors %.3f, recipients %.3f",
                    found,
                    claims,
                    types / n,
                    actors / n,
                    recipients / n);
        }
    }

    Scores measure(GoldReport report) {
        Document document = report.document();
        List<Sentence> sentences = syntax.sentences(document.text(), document.bodyBegin());
        Names mentions = names.find(document, sentences);
        List<Event> found = events.find(document, sentences, mentions);
        Scores scores = Scores.NONE;
        for (JsonNode claim : report.claims()) {
            scores = scores.plus(score(claim, document.text(), found));
        }
        return scores;
    }

    private Scores score(JsonNode claim, String text, List<Event> found) {
        Event event = best(claim.path("event").path("trigger"), text, found);
        if (event == null) {
            return new Scores(1, 0, 0, 0, 0);
        }
        boolean type = types(claim).contains(String.valueOf(event.type()));
        boolean actors = countries(claim.path("actors")).equals(countries(event.actors()));
        boolean recipients = countries(claim.path("recipients")).equals(countries(event.recipients()));
        if (!type || !actors || !recipients) {
            misses.add((type ? "" : "type ") + (actors ? "" : "actors ") + (recipients ? "" : "recipients ")
                    + types(claim) + countries(claim.path("actors")) + countries(claim.path("recipients")) + " but "
                    + event.type() + countries(event.actors()) + countries(event.recipients()) + " by " + event.rule()
                    + ": " + claim.path("content").path("text").asString());
        }
        return new Scores(1, 1, type ? 1 : 0, actors ? 1 : 0, recipients ? 1 : 0);
    }

    private static @Nullable Event best(JsonNode trigger, String text, List<Event> found) {
        if (!trigger.isObject()) {
            return null;
        }
        Span span = new Span(
                text.offsetByCodePoints(0, trigger.path("begin").asInt()),
                text.offsetByCodePoints(0, trigger.path("end").asInt()));
        Event best = null;
        double highest = 0;
        for (Event event : found) {
            double overlap = overlap(event.trigger(), span);
            if (overlap > highest) {
                best = event;
                highest = overlap;
            }
        }
        return best;
    }

    private static double overlap(Span one, Span other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
        return Math.max(0, shared) / (double) (one.length() + other.length() - Math.max(0, shared));
    }

    private static Set<String> types(JsonNode claim) {
        Set<String> types = new TreeSet<>();
        types.add(claim.path("event").path("plover").asString("null"));
        claim.path("accept").path("plover").forEach(type -> types.add(type.asString("null")));
        return types;
    }

    private static Set<String> countries(JsonNode parties) {
        Set<String> countries = new TreeSet<>();
        parties.forEach(party -> {
            String country = party.path("country").asString("");
            if (!country.isEmpty()) {
                countries.add(country);
            }
        });
        return countries;
    }

    private static Set<String> countries(List<Party> parties) {
        Set<String> countries = new TreeSet<>();
        for (Party party : parties) {
            String country = party.entity().country();
            if (country != null) {
                countries.add(country);
            }
        }
        return countries;
    }

    List<String> misses() {
        return misses;
    }
}
