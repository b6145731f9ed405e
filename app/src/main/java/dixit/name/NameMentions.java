package dixit.name;

import dixit.document.Span;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns names into mentions: with their titles, and linked to who or what they name. */
final class NameMentions {
    /** What a place in the heading weighs beside one named in a sentence. */
    private static final int HEADING = 2;

    private final Reading reading;
    private final Titles titles;

    NameMentions(Reading reading) {
        this.reading = reading;
        titles = new Titles(reading.lexicon());
    }

    /** Notes the countries that a sentence speaks of. */
    void hear(Parsed parsed) {
        int weight = parsed.index() == 0 ? 4 : parsed.index() <= 2 ? 2 : 1;
        for (Spot spot : parsed.spots()) {
            for (String country : reading.atlas().countries(parsed, spot)) {
                reading.discourse().hears(country, weight);
                boolean city = reading.atlas().sites(parsed, spot.from(), spot.to()).stream()
                        .anyMatch(Gazetteer.Site::isSettlement);
                int scenes = isHeading(parsed, spot)
                        ? HEADING
                        : spot.type() == NameType.LOC ? (city ? 1 : 0) + (isLocative(parsed, spot.from()) ? 1 : 0) : 0;
                if (scenes > 0) {
                    reading.discourse().sees(country, scenes * weight);
                }
            }
        }
        for (int i = 0; i < parsed.tokens().size(); i++) {
            List<Lexicon.Demonym> demonym = reading.lexicon().demonymsAt(parsed.tokens(), i);
            if (!demonym.isEmpty() && demonym.getFirst().forms().size() == 1) {
                reading.discourse().hears(demonym.getFirst().forms().getFirst().country(), weight);
            }
        }
    }

    /** Whether a name opens the document and a colon ends it: <i>Iran: three men arrested</i>. */
    private boolean isHeading(Parsed parsed, Spot spot) {
        return parsed.index() == 0
                && spot.from() == 0
                && reading.text()
                        .substring(parsed.span(0, spot.to() - 1).end())
                        .stripLeading()
                        .startsWith(":");
    }

    /** Whether a preposition of place stands before a token. */
    private boolean isLocative(Parsed parsed, int token) {
        return token > 0
                && (reading.words().is("locative", parsed.firstWord(token - 1).lemma())
                        || reading.words().is("locative", parsed.text(token - 1).toLowerCase(Locale.ROOT)));
    }

    /** Makes those known who have a full name anywhere in the document. */
    void introduce(Parsed parsed) {
        for (Spot spot : parsed.spots()) {
            if (spot.type() == NameType.PER && spot.to() - spot.from() > 1) {
                reading.cast().person(text(parsed, spot));
            } else if (spot.type() == NameType.LOC) {
                Gazetteer.Site site = reading.atlas().site(parsed, spot.from(), spot.to());
                if (site != null && !site.isCapital()) {
                    reading.cast().place(site.place());
                }
            }
        }
    }

    void add(Parsed parsed) {
        for (Spot spot : parsed.spots()) {
            if (!titles.isCommonNoun(parsed, spot)) {
                add(parsed, spot);
            }
        }
    }

    private void add(Parsed parsed, Spot spot) {
        Gazetteer.Site site = null;
        Referent referent;
        Set<Actor> actors = reading.lexicon().actors(parsed.tokens(), spot.from(), spot.to());
        List<Actor> fitting = actors.stream()
                .filter(actor -> Spotter.type(actor.kind()) == spot.type())
                .toList();
        List<Actor> likely = fitting.isEmpty() && spot.type() != NameType.PER ? List.copyOf(actors) : fitting;
        if (spot.type() != NameType.PER && likely.isEmpty()) {
            Gazetteer.Site named = reading.atlas().site(parsed, spot.from(), spot.to());
            boolean stands = spot.type() == NameType.LOC || (named != null && named.isCapital());
            site = stands ? named : null;
        }
        if (site != null) {
            referent = reading.atlas().referent(site);
        } else if (spot.type() == NameType.PER
                ? !isBodyOnly(actors, spot, text(parsed, spot))
                : isFamilyName(parsed, spot, actors)) {
            referent = reading.cast().person(text(parsed, spot));
        } else if (spot.type() != NameType.LOC || !likely.isEmpty()) {
            referent = reading.cast().organisation(text(parsed, spot), likely.isEmpty() ? List.copyOf(actors) : likely);
            locate(parsed, spot, referent);
        } else {
            referent = reading.cast().place(new Place(text(parsed, spot), countryBehind(parsed, spot), null, null));
        }
        mention(parsed, spot, referent, place(parsed, spot, site, referent));
    }

    /** The country in <i>Zakho, Iraq</i>. */
    private @Nullable String countryBehind(Parsed parsed, Spot spot) {
        return parsed.spots().stream()
                .filter(other -> other.from() > spot.to() - 1 && other.from() <= spot.to() + 1)
                .flatMap(other -> reading.lexicon().actors(parsed.tokens(), other.from(), other.to()).stream())
                .filter(actor -> actor.kind() == EntityKind.COUNTRY)
                .map(Actor::id)
                .findFirst()
                .orElse(null);
    }

    /** Whether a single word taken for a body nobody knows is part of the name of somebody in the document. */
    private boolean isFamilyName(Parsed parsed, Spot spot, Set<Actor> actors) {
        return spot.type() == NameType.ORG
                && spot.to() - spot.from() == 1
                && spot.rule().equals("capitals")
                && actors.isEmpty()
                && reading.cast().hasPerson(text(parsed, spot));
    }

    /** Whether a single word taken for a person is the name of an organisation and of nobody that is known. */
    private boolean isBodyOnly(Set<Actor> actors, Spot spot, String name) {
        return spot.to() - spot.from() == 1
                && !actors.isEmpty()
                && actors.stream().noneMatch(actor -> actor.kind() == EntityKind.PERSON)
                && !reading.cast().knows(name);
    }

    private static String text(Parsed parsed, Spot spot) {
        StringBuilder name = new StringBuilder();
        for (int i = spot.from(); i < spot.to(); i++) {
            Token token = parsed.tokens().get(i);
            boolean apart = i > spot.from()
                    && token.span().begin() > parsed.tokens().get(i - 1).span().end();
            name.append(apart ? " " : "").append(token.text());
        }
        return name.toString();
    }

    /** An unknown organisation is of the country that its name names: <i>Procura di Napoli</i>. */
    private void locate(Parsed parsed, Spot spot, Referent organisation) {
        if (organisation.country != null || organisation.actor != null) {
            return;
        }
        for (int i = spot.from(); i < spot.to(); i++) {
            List<Lexicon.Demonym> demonym = reading.lexicon().demonymsAt(parsed.tokens(), i);
            if (!demonym.isEmpty()) {
                organisation.country = reading.nationOf(demonym.getFirst());
                return;
            }
            for (PhraseIndex.Found<Register.Named> found : reading.lexicon().namesAt(parsed.tokens(), i)) {
                organisation.country = found.entries().getFirst().actor().country();
                return;
            }
            for (int end = spot.to(); end > i; end--) {
                Gazetteer.Site site = i > spot.from() ? reading.atlas().site(parsed, i, end) : null;
                if (site != null) {
                    organisation.country = site.place().country();
                    return;
                }
            }
        }
    }

    private @Nullable Place place(Parsed parsed, Spot spot, Gazetteer.@Nullable Site site, Referent referent) {
        if (site != null) {
            return site.place();
        }
        Gazetteer.Site seat = reading.atlas().site(parsed, spot.from(), spot.to());
        if (referent.kind == EntityKind.COUNTRY) {
            return reading.lexicon().gazetteer().country(String.valueOf(referent.country));
        }
        if (seat != null && referent.kind == EntityKind.ORGANISATION) {
            return seat.place();
        }
        return referent.kind == EntityKind.PLACE
                ? new Place(String.valueOf(referent.name), referent.country, null, null)
                : null;
    }

    private void mention(Parsed parsed, Spot spot, Referent referent, @Nullable Place place) {
        Titles.Title title = titles.of(parsed, spot);
        int from = title == null ? spot.from() : title.from();
        from = withDeterminer(parsed, from);
        Span span = parsed.span(from, spot.to() - 1);
        Word head = parsed.top(from, spot.to() - 1);
        Span name = parsed.span(spot.from(), spot.to() - 1);
        Draft draft = new Draft(
                span,
                name,
                parsed.index(),
                head.index(),
                Mention.Type.NAME,
                head.isRelation("nsubj"),
                List.of(referent),
                place,
                title == null ? spot.rule() : spot.rule() + ", " + title.role().name());
        reading.discourse().add(draft);
        if (title != null) {
            teach(parsed, title, spot, referent);
        } else if (referent.country == null && referent.actor == null && referent.kind != EntityKind.PLACE) {
            referent.country = flagged(parsed, spot.from());
        }
    }

    /** The country of <i>the Panama-flagged</i> Koti. */
    private @Nullable String flagged(Parsed parsed, int from) {
        if (from < 3
                || !parsed.is(from - 1, Upos.VERB)
                || !parsed.text(from - 2).equals("-")) {
            return null;
        }
        Optional<Lexicon.Demonym> demonym = reading.lexicon().demonymEnding(parsed.tokens(), from - 3);
        if (demonym.isPresent()) {
            return reading.nationOf(demonym.get());
        }
        int end = parsed.tokens().get(from - 3).span().end();
        return reading.discourse().of(parsed.index()).stream()
                .filter(draft -> draft.span().end() == end && !draft.referents().isEmpty())
                .map(draft -> draft.referents().getFirst().real())
                .filter(owner -> owner.kind == EntityKind.COUNTRY)
                .map(owner -> owner.country)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static int withDeterminer(Parsed parsed, int from) {
        if (from == 0) {
            return from;
        }
        Token before = parsed.tokens().get(from - 1);
        boolean alone = before.first() == before.last();
        return alone && parsed.isDeterminer(from - 1) ? from - 1 : from;
    }

    /** What the title says of an unknown person. */
    private void teach(Parsed parsed, Titles.Title title, Spot spot, Referent referent) {
        Referent known = referent.real();
        Origin origin = Origin.of(reading, parsed, new Phrase(title.from(), spot.from()), title.noun());
        if (known.country == null) {
            boolean ofState =
                    title.role().isOfState() && !title.role().offices().isEmpty();
            known.country = origin.isKnown() || !ofState
                    ? origin.country()
                    : reading.discourse().topic();
        }
        known.words.add(parsed.word(title.noun()).lemma().toLowerCase(Locale.ROOT));
        if (known.role == null) {
            int begin = title.noun();
            known.role = title.role().offices().isEmpty() || known.country == null
                    ? parsed.span(begin, spot.from() - 1).of(reading.text()).toLowerCase(Locale.ROOT)
                    : reading.lexicon()
                            .register()
                            .role(reading.lexicon()
                                    .register()
                                    .office(title.role().offices().getFirst(), known.country));
        }
        known.sector = known.sector == null ? title.role().sector() : known.sector;
        if (known.gender.isEmpty()) {
            known.gender = gender(parsed.word(title.noun()));
        }
    }

    static String gender(Word word) {
        return switch (word.features().get("Gender")) {
            case "Masc" -> "m";
            case "Fem" -> "f";
            default -> "";
        };
    }

    static List<Referent> distinct(List<Referent> referents) {
        List<Referent> distinct = new ArrayList<>();
        for (Referent referent : referents) {
            if (!distinct.contains(referent.real())) {
                distinct.add(referent.real());
            }
        }
        return distinct;
    }
}
