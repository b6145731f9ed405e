package dixit.event;

import dixit.name.Names;
import dixit.syntax.Sentence;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills in parties that a sentence leaves out but the report gives elsewhere. */
final class Discourse {

    private final Lexicon lexicon;

    Discourse(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The events with the parties that earlier events of the same kind, or the place of an act of state, give them. */
    List<Event> complete(String text, List<Sentence> sentences, Names names, List<Event> events) {
        Authorities authorities = new Authorities(text, sentences, names);
        List<Event> done = new ArrayList<>();
        for (Event event : events) {
            Event whole = event;
            if (event.type() != null) {
                EventRule rule = lexicon.rule(event.rule());
                boolean isGiven = isGiven(sentences.get(event.sentence()), event)
                        || isMutual(rule, event)
                        || isActOfState(rule, event);
                whole = isGiven ? resumed(event, done) : event;
                whole = isTogether(rule, whole)
                        ? withOuterParties(whole, sentences.get(whole.sentence()), events)
                        : whole;
                whole = whole.type() == Plover.ACCUSE ? accused(whole, sentences.get(event.sentence()), events) : whole;
                if (rule != null
                        && !rule.authority().isEmpty()
                        && whole.actors().isEmpty()) {
                    whole = withActors(
                            whole, authorities.of(whole, done, rule.authority().equals("state")));
                }
            }
            done.add(whole);
        }
        return List.copyOf(done);
    }

    /** Whether somebody meets or agrees with one who is not named: the other party is known. */
    private static boolean isMutual(@Nullable EventRule rule, Event event) {
        return rule != null
                && rule.roles().symmetric()
                && event.type() == Plover.CONSULT
                && event.actors().size() == 1
                && event.recipients().isEmpty();
    }

    /** Whether somebody does with others what the sentence gives him alone: <i>lo aspetta per discutere</i>. */
    private static boolean isTogether(@Nullable EventRule rule, Event event) {
        return rule != null
                && rule.roles().symmetric()
                && (event.type() == Plover.CONSULT || event.type() == Plover.COOPERATE)
                && event.actors().size() == 1
                && event.recipients().isEmpty();
    }

    /** The event with those for its other side whom its actor meets in the clause that it serves. */
    private static Event withOuterParties(Event event, Sentence sentence, List<Event> events) {
        Word at = sentence.word(event.head());
        while (!at.isRoot() && (at.isRelation("advcl") || at.isRelation("acl") || at.isRelation("xcomp"))) {
            at = sentence.word(at.head());
            for (Event outer : events) {
                boolean governs = outer.sentence() == event.sentence() && outer.head() == at.index();
                if (governs && outer.type() == Plover.CONSULT && same(outer.actors(), event.actors())) {
                    return withRoles(event, event.actors(), outer.recipients());
                }
            }
        }
        return event;
    }

    /** An execution or arrest of nobody is that spoken of before. */
    private static boolean isActOfState(@Nullable EventRule rule, Event event) {
        return rule != null
                && rule.authority().equals("state")
                && event.actors().isEmpty()
                && event.recipients().isEmpty();
    }

    /** <i>They arrested two men accused of</i>: where no one else accuses, those do who punish. */
    private static Event accused(Event event, Sentence sentence, List<Event> events) {
        Word head = sentence.word(event.head());
        if (!event.actors().isEmpty() || !head.isRelation("acl")) {
            return event;
        }
        for (Event outer : events) {
            boolean punishes = outer.type() == Plover.SANCTION || outer.type() == Plover.COERCE;
            boolean holds = outer.sentence() == event.sentence()
                    && outer.head() != event.head()
                    && sentence.dominates(sentence.word(outer.head()), head);
            if (punishes && holds && !outer.actors().isEmpty()) {
                return withActors(event, outer.actors());
            }
        }
        return event;
    }

    /** Whether a definite noun names the event as one that is known already: <i>l'esecuzione è avvenuta</i>. */
    private static boolean isGiven(Sentence sentence, Event event) {
        Word noun = noun(sentence, event);
        return noun != null
                && isDefinite(sentence, noun)
                && sentence.children(noun, "nmod", "det:poss", "compound").isEmpty();
    }

    /** The noun that names the event: in its trigger, or the subject of a verb that says that it happens. */
    private static @Nullable Word noun(Sentence sentence, Event event) {
        for (Word word : sentence.words()) {
            if (event.trigger().contains(word.span()) && word.upos() == Upos.NOUN) {
                return word;
            }
        }
        List<Word> subjects =
                event.recipients().isEmpty() ? sentence.children(sentence.word(event.head()), "nsubj") : List.of();
        return subjects.isEmpty() ? null : subjects.getFirst();
    }

    private static boolean isDefinite(Sentence sentence, Word noun) {
        return sentence.children(noun, "det").stream()
                .anyMatch(det ->
                        det.features().has("Definite", "Def") || det.features().has("PronType", "Dem"));
    }

    private static Event resumed(Event event, List<Event> earlier) {
        Event known = latest(event, earlier);
        if (known == null) {
            return event;
        }
        if (event.actors().isEmpty() && event.recipients().isEmpty()) {
            return withRoles(event, known.actors(), known.recipients());
        }
        if (event.recipients().isEmpty()) {
            return withRoles(event, event.actors(), others(known, event.actors()));
        }
        return event.actors().isEmpty() && same(known.recipients(), event.recipients())
                ? withRoles(event, known.actors(), event.recipients())
                : event;
    }

    private static @Nullable Event latest(Event event, List<Event> earlier) {
        Event found = null;
        for (Event known : earlier.reversed()) {
            if (known.rule().equals(event.rule())) {
                if (!known.recipients().isEmpty()) {
                    return known;
                }
                found = found == null && !known.actors().isEmpty() ? known : found;
            }
        }
        return found;
    }

    /** The parties of a known event but for these, if these take part in it. */
    private static List<Party> others(Event known, List<Party> parties) {
        List<Party> all = new ArrayList<>(known.actors());
        all.addAll(known.recipients());
        List<Party> others =
                all.stream().filter(party -> !Parties.isSideOf(party, parties)).toList();
        return others.size() < all.size() ? others : List.of();
    }

    /** Whether two lists name somebody in common. */
    static boolean same(List<Party> one, List<Party> other) {
        return one.stream().anyMatch(party -> isIn(party, other));
    }

    private static boolean isIn(Party party, List<Party> parties) {
        return parties.stream().anyMatch(each -> Parties.same(each.entity(), party.entity()));
    }

    private static Event withActors(Event event, List<Party> actors) {
        return withRoles(event, actors, event.recipients());
    }

    private static Event withRoles(Event event, List<Party> actors, List<Party> recipients) {
        return new Event(
                event.sentence(),
                event.head(),
                event.type(),
                event.mode(),
                event.contexts(),
                event.trigger(),
                actors,
                recipients,
                event.object(),
                event.size(),
                event.nominal(),
                event.rule());
    }
}
