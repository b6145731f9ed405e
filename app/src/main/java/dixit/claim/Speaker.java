package dixit.claim;

import dixit.attribution.Source;
import dixit.event.Event;
import dixit.event.Party;
import dixit.event.Plover;
import dixit.name.Entity;
import dixit.syntax.Clauses;
import dixit.syntax.Sentence;
import dixit.syntax.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the speaker where he says <i>I</i> or <i>we</i>, and behind a threat that he utters. */
final class Speaker {
    private final @Nullable Source source;

    Speaker(Perspective perspective) {
        this.source =
                perspective.sources().isEmpty() ? null : perspective.sources().getLast();
    }

    Event resolve(Sentence in, Event event) {
        Entity speaker = source == null ? null : source.entity();
        boolean threatens = event.type() == Plover.THREATEN && event.actors().isEmpty();
        if (speaker == null || source == null || !(threatens || isFirstPerson(in, in.word(event.head())))) {
            return event;
        }
        Party party = new Party(speaker, source.span());
        boolean passive = !threatens && Clauses.isPassive(in, in.word(event.head()));
        return new Event(
                event.sentence(),
                event.head(),
                event.type(),
                event.mode(),
                event.contexts(),
                event.trigger(),
                passive || !event.actors().isEmpty() ? event.actors() : List.of(party),
                passive && event.recipients().isEmpty() ? List.of(party) : event.recipients(),
                event.object(),
                event.size(),
                event.nominal(),
                event.rule());
    }

    private static boolean isFirstPerson(Sentence in, Word predicate) {
        Word at = predicate;
        while (true) {
            Word subject = Clauses.ownSubject(in, at);
            if (subject != null) {
                return subject.features().has("Person", "1");
            }
            Word finite = Clauses.finite(in, at);
            if (finite != null && !finite.features().get("Person").isEmpty()) {
                return finite.features().has("Person", "1");
            }
            if (at.isRoot() || !(at.isRelation("xcomp") || at.isRelation("conj") || at.isRelation("advcl"))) {
                return false;
            }
            at = in.word(at.head());
        }
    }
}
