package dixit.bench;

import dixit.document.Document;
import dixit.document.Span;
import dixit.event.Event;
import dixit.event.EventFinder;
import dixit.event.Party;
import dixit.event.Plover;
import dixit.name.Entity;
import dixit.name.EntityKind;
import dixit.name.Mention;
import dixit.name.Names;
import dixit.syntax.Sentence;
import dixit.syntax.Syntax;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Measures the type of the event between two marked parties on PLV (<i>PLOVER event relations</i>). */
final class PlvQuality {
    private static final Entity SOURCE = party("source");
    private static final Entity TARGET = party("target");
    private static final Set<Plover> SPEAKING =
            Set.of(Plover.AGREE, Plover.THREATEN, Plover.REQUEST, Plover.REJECT, Plover.ACCUSE);
    private static final Set<String> FUTURE = Set.of("will", "shall");

    private static final Set<String> NEGATION = Set.of("not", "n't", "never");

    private final Syntax syntax;
    private final EventFinder finder;
    private final Map<String, Counts> counts = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    PlvQuality(Syntax syntax, EventFinder finder) {
        this.syntax = syntax;
        this.finder = finder;
    }

    private static Entity party(String name) {
        return new Entity(name, EntityKind.ORGANISATION, name, null, "office", "GOV");
    }

    void add(PlvRow row) {
        List<Sentence> sentences = syntax.sentences(row.text(), 0);
        Document document = new Document("", null, null, null, null, "en", null, null, row.text(), 0);
        List<Event> events = finder.find(document, sentences, names(row, sentences));
        Event best = best(row, sentences, events);
        String found = best == null ? "none" : label(sentences, events, best);
        counts.computeIfAbsent(row.type(), key -> new Counts()).add(found.equals(row.type()) ? 1 : 0, 0, 1);
        counts.computeIfAbsent(found, key -> new Counts()).add(0, 1, 0);
        if (!found.equals(row.type())) {
            misses.add(row.type() + " but " + found + (best == null ? "" : " (" + best.rule() + ")") + ": " + row.id()
                    + " "
                    + marked(row)
                    + events.stream()
                            .filter(each -> each.type() != null)
                            .map(each -> "\n    " + each.type() + " " + each.rule() + " ["
                                    + each.trigger().of(row.text()) + "] " + sides(each))
                            .toList());
        }
    }

    private static String marked(PlvRow row) {
        return "S " + row.sources().stream().map(span -> span.of(row.text())).toList() + " T "
                + row.targets().stream().map(span -> span.of(row.text())).toList() + " | " + row.text();
    }

    private static String sides(Event event) {
        return event.actors().stream().map(party -> party.entity().name()).toList() + ">"
                + event.recipients().stream()
                        .map(party -> party.entity().name())
                        .toList();
    }

    private static Names names(PlvRow row, List<Sentence> sentences) {
        List<Mention> mentions = new ArrayList<>();
        row.sources().forEach(span -> addMention(span, SOURCE, sentences, mentions));
        row.targets().forEach(span -> addMention(span, TARGET, sentences, mentions));
        return new Names(mentions, List.of());
    }

    private static void addMention(Span span, Entity entity, List<Sentence> sentences, List<Mention> mentions) {
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            for (Word word : sentence.words()) {
                boolean top = span.contains(word.span())
                        && (word.isRoot()
                                || !span.contains(sentence.word(word.head()).span()));
                if (top) {
                    mentions.add(new Mention(
                            span, span, i, word.index(), Mention.Type.NAME, List.of(entity), null, "marked"));
                }
            }
        }
    }

    private static @Nullable Event best(PlvRow row, List<Sentence> sentences, List<Event> events) {
        Event best = null;
        double highest = 0;
        for (Event event : events) {
            double score = event.type() == null ? 0 : score(row, sentences.get(event.sentence()), event);
            if (score > highest) {
                best = event;
                highest = score;
            }
        }
        return best;
    }

    private static double score(PlvRow row, Sentence sentence, Event event) {
        double score = 0.1;
        score += has(event.actors(), SOURCE) ? 4 : 0;
        score += has(event.recipients(), TARGET) ? 4 : 0;
        score += has(event.recipients(), SOURCE) ? 0.5 : 0;
        score += has(event.actors(), TARGET) ? 0.5 : 0;
        Word head = sentence.word(event.head());
        score += governs(sentence, head, row.sources()) ? 0.6 : 0;
        score += governs(sentence, head, row.targets()) ? 0.6 : 0;
        return event.nominal() ? score - 0.05 : score + 0.01;
    }

    private static boolean governs(Sentence sentence, Word head, List<Span> spans) {
        return sentence.subtree(head).stream()
                .anyMatch(word -> spans.stream().anyMatch(span -> span.contains(word.span())));
    }

    private static boolean has(List<Party> parties, Entity entity) {
        return parties.stream().anyMatch(party -> party.entity().equals(entity));
    }

    /** The type as PLV has it: what one says one will do is agreement or threat, and both ways of yielding are one. */
    private static String label(List<Sentence> sentences, List<Event> events, Event event) {
        Sentence sentence = sentences.get(event.sentence());
        Plover type = event.type();
        for (Word at = sentence.word(event.head()); !at.isRoot(); ) {
            at = sentence.word(at.head());
            for (Event outer : events) {
                if (outer.head() == at.index()
                        && outer.sentence() == event.sentence()
                        && outer.type() != null
                        && SPEAKING.contains(outer.type())
                        && has(outer.actors(), SOURCE)) {
                    type = outer.type();
                }
            }
        }
        if (type != null && isFuture(sentence, event)) {
            type = isNegated(sentence, event) && type.quad() < 3 ? Plover.REJECT : type.planned();
        }
        return type == Plover.CONCEDE || type == Plover.RETREAT ? "YIELD" : String.valueOf(type);
    }

    private static boolean isFuture(Sentence sentence, Event event) {
        return sentence.children(sentence.word(event.head()), "aux").stream()
                .anyMatch(aux -> FUTURE.contains(aux.lemma()));
    }

    private static boolean isNegated(Sentence sentence, Event event) {
        return sentence.children(sentence.word(event.head()), "advmod").stream()
                .anyMatch(word -> NEGATION.contains(word.lemma()));
    }

    /** The mean F1 over the types that PLV has. */
    double macroF1() {
        return counts.entrySet().stream()
                .filter(each -> !each.getKey().equals("none"))
                .mapToDouble(each -> each.getValue().f1())
                .average()
                .orElse(0);
    }

    Map<String, Counts> counts() {
        return counts;
    }

    List<String> misses() {
        return misses;
    }
}
