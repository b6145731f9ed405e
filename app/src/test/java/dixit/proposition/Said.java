package dixit.proposition;

import dixit.attribution.Source;
import dixit.attribution.SpeechAct;
import dixit.document.Published;
import dixit.event.Plover;
import dixit.factuality.Factuality;
import dixit.factuality.Factuality.Certainty;
import dixit.factuality.Factuality.Polarity;
import dixit.factuality.Factuality.Tense;
import dixit.name.Entity;
import dixit.name.EntityKind;
import dixit.name.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Claims made up for tests: {@code on("2023-09-04", "Ansa").by(PESKOV).act(NOT_CONFIRM).that(KIM_MEETS_PUTIN)}. */
final class Said {
    static final Entity PUTIN = person("Vladimir Putin", "RUS", "GOV");
    static final Entity PESKOV = person("Dmitry Peskov", "RUS", "GOV");
    static final Entity KIM = person("Kim Jong Un", "PRK", "GOV");
    static final Entity SULLIVAN = person("Jake Sullivan", "USA", "GOV");
    static final Entity NYT = medium("The New York Times", "USA");
    static final Entity REUTERS = medium("Reuters", "GBR");
    static final Entity CHINA = new Entity("chn", EntityKind.COUNTRY, "China", "CHN", null, "GOV");
    static final Entity NORTH_KOREA = new Entity("prk", EntityKind.COUNTRY, "North Korea", "PRK", null, "GOV");
    static final Place VLADIVOSTOK = new Place("Vladivostok", "RUS", null, null);
    static final Place VOSTOCHNY = new Place("Vostochny", "RUS", null, null);

    static final Happening KIM_MEETS_PUTIN = event(Plover.CONSULT, List.of(KIM), List.of(PUTIN));
    static final Happening CHINA_SELLS_OIL = event(Plover.AID, List.of(CHINA), List.of(NORTH_KOREA));
    static final Happening RUSSIA_HITS_UKRAINE =
            event(Plover.ASSAULT, List.of(PUTIN), List.of(person("Volodymyr Zelensky", "UKR", "GOV")));

    private final String day;
    private final String outlet;
    private int begin;
    private String language = "en";
    private final List<Speaker> sources = new ArrayList<>();
    private SpeechAct act = SpeechAct.STATE;
    private Certainty certainty = Certainty.CERTAIN;
    private Polarity polarity = Polarity.POSITIVE;
    private Tense tense = Tense.FUTURE;
    private boolean conditional;
    private @Nullable String about;
    private @Nullable String root;
    private Set<String> topics = Set.of();
    private @Nullable Instant withdrawn;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private @Nullable Place place;
    private @Nullable String object;

    private Said(String day, String outlet) {
        this.day = day;
        this.outlet = outlet;
    }

    static Said on(String day, String outlet) {
        return new Said(day, outlet);
    }

    static Entity person(String name, String country, @Nullable String sector) {
        return new Entity(null, EntityKind.PERSON, name, country, null, sector);
    }

    static Entity medium(String name, String country) {
        return new Entity(null, EntityKind.MEDIA, name, country, null, "MED");
    }

    static Happening event(Plover type, List<Entity> actors, List<Entity> recipients) {
        return new Happening(type, null, List.of(), actors, recipients, null, null, null, null, null);
    }

    /** Something that PLOVER has no type for, in one word. */
    static Happening untyped(String word, Entity actor) {
        return new Happening(null, null, List.of(), List.of(actor), List.of(), null, word, null, null, null);
    }

    Said by(Entity entity) {
        Source.Kind kind = switch (entity.kind()) {
            case MEDIA -> Source.Kind.MEDIA;
            case COUNTRY -> Source.Kind.COUNTRY;
            case PERSON -> Source.Kind.PERSON;
            case ORGANISATION, PLACE, GROUP -> Source.Kind.ORGANISATION;
        };
        sources.add(new Speaker(kind, String.valueOf(entity.name()), entity));
        return this;
    }

    Said byAnonymous() {
        sources.add(new Speaker(Source.Kind.ANONYMOUS, "officials", null));
        return this;
    }

    Said act(SpeechAct is) {
        act = is;
        if (is == SpeechAct.DENY) {
            polarity = Polarity.NEGATIVE;
        }
        if (is == SpeechAct.NOT_CONFIRM) {
            certainty = Certainty.UNKNOWN;
            polarity = Polarity.UNKNOWN;
        }
        return this;
    }

    Said certainty(Certainty is) {
        certainty = is;
        return this;
    }

    Said not() {
        polarity = Polarity.NEGATIVE;
        return this;
    }

    Said past() {
        tense = Tense.PAST;
        return this;
    }

    Said onCondition() {
        conditional = true;
        return this;
    }

    Said about(String claim) {
        about = claim;
        return this;
    }

    Said root(String agency) {
        root = agency;
        return this;
    }

    Said topics(String... names) {
        topics = Set.of(names);
        return this;
    }

    Said withdrawn(String moment) {
        withdrawn = Instant.parse(moment);
        return this;
    }

    Said at(int position) {
        begin = position;
        return this;
    }

    Said in(String iso639) {
        language = iso639;
        return this;
    }

    Said from(String firstDay, String lastDay) {
        first = LocalDate.parse(firstDay);
        last = LocalDate.parse(lastDay);
        return this;
    }

    Said in(Place where) {
        place = where;
        return this;
    }

    Said object(String words) {
        object = words;
        return this;
    }

    Testimony that(Happening event) {
        String document = day + " " + outlet;
        Published published = Published.parse(day);
        Origin origin =
                new Origin(document, null, null, outlet, language, day, Moment.of(published), null, root, topics);
        Happening happening = new Happening(
                event.type(),
                event.mode(),
                event.contexts(),
                event.actors(),
                event.recipients(),
                object,
                event.trigger(),
                first,
                last,
                place);
        return new Testimony(
                document + " " + begin,
                origin,
                begin,
                "",
                List.copyOf(sources),
                act,
                new Factuality(certainty, polarity, tense),
                conditional,
                about,
                happening,
                withdrawn,
                null);
    }
}
