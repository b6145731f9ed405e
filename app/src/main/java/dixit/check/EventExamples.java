package dixit.check;

import dixit.event.Event;
import dixit.event.EventFinder;
import dixit.event.Party;
import dixit.event.Plover;
import dixit.language.Pack;
import dixit.language.Rule;
import dixit.syntax.Sentence;
import dixit.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The examples of {@code events/}: a text, and of an event in it the first words of actor and recipient. */
final class EventExamples {
    private static final String UNTYPED = "null";

    private final Syntax syntax;
    private final Pack pack;
    private final EventFinder finder;

    EventExamples(Syntax syntax, Pack pack) {
        this.syntax = syntax;
        this.pack = pack;
        this.finder = EventFinder.load(pack);
    }

    List<Example> all() {
        List<Example> examples = new ArrayList<>();
        for (Plover type : Plover.values()) {
            examples.addAll(of(type.name().toLowerCase(Locale.ROOT), type.name()));
        }
        examples.addAll(of("untyped", UNTYPED));
        examples.addAll(of("light", null));
        return examples;
    }

    /** The examples of a file, whose rules give events of a type, or of a type that each example names. */
    private List<Example> of(String file, @Nullable String type) {
        return Examples.of(
                pack.code() + " › events/" + file,
                pack.rules("events/" + file + ".yaml"),
                (rule, example) -> fits(rule, type, example),
                this::fitsNot);
    }

    private Optional<String> fits(Rule rule, @Nullable String type, Object source) {
        if (!(source instanceof Map<?, ?> example)) {
            throw rule.error("has a 'yes' that is no map");
        }
        String text = Examples.field(rule, source, "text");
        String wanted = wording(
                String.valueOf(type == null ? example.get("type") : type),
                or(example.get("actor")),
                or(example.get("recipient")));
        List<Event> events = events(text, parties(example));
        boolean fits = events.stream()
                .filter(event -> type == null || event.rule().equals(rule.name()))
                .anyMatch(event -> wording(text, event).equals(wanted));
        return fits
                ? Optional.empty()
                : Optional.of("wanted " + wanted + ", found "
                        + events.stream()
                                .map(event -> event.rule() + ": " + wording(text, event))
                                .toList());
    }

    private Optional<String> fitsNot(Rule rule, Object example) {
        String text = String.valueOf(example);
        return events(text, List.of()).stream()
                .filter(event -> event.rule().equals(rule.name()))
                .map(event -> "finds " + wording(text, event) + " in: " + text)
                .findFirst();
    }

    private List<Event> events(String text, List<String> parties) {
        List<Sentence> sentences = syntax.sentences(text, 0);
        return finder.find(Examples.document(text, pack.code()), sentences, GivenNames.of(text, sentences, parties));
    }

    private static List<String> parties(Map<?, ?> example) {
        return Stream.of("actor", "recipient")
                .filter(example::containsKey)
                .map(role -> String.valueOf(example.get(role)))
                .toList();
    }

    private static String wording(String text, Event event) {
        return wording(String.valueOf(event.type()), first(text, event.actors()), first(text, event.recipients()));
    }

    private static String wording(String type, String actor, String recipient) {
        return type + " " + actor + " > " + recipient;
    }

    private static String or(@Nullable Object words) {
        return words == null ? "" : String.valueOf(words);
    }

    private static String first(String text, List<Party> parties) {
        return parties.isEmpty() || parties.getFirst().span() == null
                ? ""
                : parties.getFirst().span().of(text);
    }
}
