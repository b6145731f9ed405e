package dixit.event;

import dixit.name.Entity;
import dixit.name.EntityKind;
import dixit.name.Mention;
import dixit.name.Names;
import dixit.syntax.Sentence;
import dixit.syntax.Word;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where an act of state has no doer, the state in which it happens is. */
record Authorities(String text, List<Sentence> sentences, Names names) {

    private static final Set<String> ACTING = Set.of("GOV", "MIL", "COP", "JUD");

    /** @param byPlace whether the country where it happens may be taken for the doer */
    List<Party> of(Event event, List<Event> earlier, boolean byPlace) {
        for (Event known : earlier.reversed()) {
            if (known.rule().equals(event.rule())
                    && !known.actors().isEmpty()
                    && (isUnnamed(event) || Discourse.same(known.recipients(), event.recipients()))) {
                return known.actors();
            }
        }
        String country = byPlace ? country(event) : null;
        return country == null ? List.of() : List.of(new Party(state(country), null));
    }

    private static boolean isUnnamed(Event event) {
        return event.recipients().stream().allMatch(party -> party.entity().name() == null);
    }

    private @Nullable String country(Event event) {
        Sentence sentence = sentences.get(event.sentence());
        for (Mention mention : names.under(event.sentence(), sentence, sentence.word(event.head()))) {
            boolean isParty =
                    event.recipients().stream().anyMatch(party -> mention.span().equals(party.span()));
            if (!isParty
                    && mention.place() != null
                    && mention.place().country() != null
                    && isPlaced(sentence, mention)) {
                return mention.place().country();
            }
        }
        String announcer = ofAnnouncer(event);
        if (announcer != null) {
            return announcer;
        }
        String heading = ofHeading();
        return heading != null ? heading : ofPerson(event);
    }

    /** Authorities who tell of an act of state tell of their own: <i>the South Korean authorities announced its arrest</i>. */
    private @Nullable String ofAnnouncer(Event event) {
        Sentence sentence = sentences.get(event.sentence());
        Word head = sentence.word(event.head());
        Word saying = head.isRelation("ccomp") ? sentence.word(head.head()) : null;
        for (Word subject : saying == null ? List.<Word>of() : sentence.children(saying, "nsubj")) {
            Mention mention = names.headedBy(event.sentence(), subject);
            if (mention != null && mention.entities().size() == 1) {
                Entity speaker = mention.entities().getFirst();
                return ACTING.contains(String.valueOf(speaker.sector())) ? speaker.country() : null;
            }
        }
        return null;
    }

    private static boolean isPlaced(Sentence sentence, Mention mention) {
        Word head = sentence.word(mention.head());
        boolean hyphened = head.relation().equals("obl:unmarked");
        return (head.isRelation("obl") && !hyphened) || head.isRelation("nmod") || head.isRelation("conj");
    }

    /** <i>Iran:</i> above the report, <i>TEHRAN —</i> before it. */
    private @Nullable String ofHeading() {
        for (Mention mention : names.mentions()) {
            String after = text.substring(mention.span().end()).stripLeading();
            boolean heads = mention.sentence() <= 1
                    && (after.startsWith(":") || after.startsWith("—") || after.startsWith("--"));
            if (heads && mention.place() != null) {
                return mention.place().country();
            }
            if (mention.sentence() > 1) {
                return null;
            }
        }
        return null;
    }

    /** A person falls under the authorities of the own country, as far as nothing else is said. */
    private static @Nullable String ofPerson(Event event) {
        for (Party party : event.recipients()) {
            if (party.entity().kind() == EntityKind.PERSON) {
                return party.entity().country();
            }
        }
        return null;
    }

    private Entity state(String country) {
        for (Mention mention : names.mentions()) {
            for (Entity entity : mention.entities()) {
                if (entity.kind() == EntityKind.COUNTRY && country.equals(entity.country())) {
                    return entity;
                }
            }
        }
        return new Entity(null, EntityKind.COUNTRY, null, country, null, "GOV");
    }
}
