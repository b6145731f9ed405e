package dixit.event;

import dixit.document.Document;
import dixit.language.Pack;
import dixit.name.Mention;
import dixit.name.Names;
import dixit.syntax.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds what the predicates and event nouns of a document speak of, and who takes part; immutable, shared by threads. */
public final class EventFinder {
    private final ClauseEvents clauses;
    private final Headlines headlines;
    private final NounEvents nouns;
    private final Discourse discourse;

    private EventFinder(EventParts parts) {
        this.clauses = new ClauseEvents(parts);
        this.headlines = new Headlines(parts, clauses);
        this.nouns = new NounEvents(parts);
        this.discourse = new Discourse(parts.lexicon());
    }

    /**
     * Reads the event words of a language: {@code events/} of its pack.
     *
     * @throws dixit.language.DataException if they cannot be used
     */
    public static EventFinder load(Pack pack) {
        return new EventFinder(EventParts.read(pack));
    }

    /**
     * All events of a document, in order of sentence and head: one for every clause's predicate, of no type where the
     * lexicon knows none, and one for every event noun that no clause carries.
     *
     * @param sentences all sentences of the document
     */
    public List<Event> find(Document document, List<Sentence> sentences, Names names) {
        List<Event> events = new ArrayList<>();
        for (Parsed in : parsed(sentences, names)) {
            events.addAll(ofSentence(in));
        }
        return discourse.complete(document.text(), sentences, names, events);
    }

    /** All verbs of a document that only frame another event: <i>began to</i>, <i>said that</i>. */
    public List<Event> frames(List<Sentence> sentences, Names names) {
        return parsed(sentences, names).stream()
                .flatMap(in -> clauses.frames(in).stream())
                .toList();
    }

    private static List<Parsed> parsed(List<Sentence> sentences, Names names) {
        Map<Integer, List<Mention>> mentions =
                names.mentions().stream().collect(Collectors.groupingBy(Mention::sentence));
        List<Parsed> parsed = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            parsed.add(new Parsed(i, sentences.get(i), names, mentions.getOrDefault(i, List.of())));
        }
        return parsed;
    }

    private List<Event> ofSentence(Parsed in) {
        boolean[] told = new boolean[in.sentence().size()];
        List<Event> events = new ArrayList<>(clauses.of(in, told));
        if (events.stream().allMatch(event -> event.type() == null)) {
            Event headline = headlines.event(in);
            if (headline != null && !told[headline.head()]) {
                told[headline.head()] = true;
                events.add(headline);
            }
        }
        events.addAll(nouns.of(in, told));
        events.sort(Comparator.comparingInt(Event::head));
        return events;
    }
}
