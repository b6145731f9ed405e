package dixit.ledger;

import dixit.attribution.Source;
import dixit.attribution.SpeechAct;
import dixit.event.Plover;
import dixit.factuality.Factuality;
import dixit.factuality.Factuality.Certainty;
import dixit.factuality.Factuality.Polarity;
import dixit.factuality.Factuality.Tense;
import dixit.name.Entity;
import dixit.name.EntityKind;
import dixit.name.Place;
import dixit.proposition.Happening;
import dixit.proposition.Origin;
import dixit.proposition.Speaker;
import dixit.proposition.Testimony;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A claim's testimony in few bytes, so that thousands can be folded in a moment; made again from the reading. */
public final class TestimonyBytes {
    private static final int FORMAT = 2;

    /** Longer contents are cut for joining; the reading has them whole. */
    private static final int LONGEST = 4000;

    private TestimonyBytes() {}

    public static byte[] write(Testimony testimony) {
        Writer to = new Writer(cut(testimony.content()));
        to.out.number(FORMAT);
        to.out.number(testimony.begin());
        to.out.text(to.content);
        to.out.number(testimony.sources().size());
        for (Speaker speaker : testimony.sources()) {
            to.out.code(speaker.kind());
            to.out.text(speaker.words(), to.content);
            to.entity(speaker.entity());
        }
        Factuality is = testimony.factuality();
        to.out.code(testimony.act());
        to.out.code(is.certainty());
        to.out.code(is.polarity());
        to.out.code(is.tense());
        to.out.number(testimony.conditional() ? 1 : 0);
        to.out.text(testimony.about());
        to.event(testimony.event());
        return to.out.bytes();
    }

    private static String cut(String content) {
        return content.length() > LONGEST ? content.substring(0, LONGEST) : content;
    }

    /**
     * Reads one back.
     *
     * @throws IllegalStateException if the bytes are of another format
     */
    public static Testimony read(byte[] bytes, String id, Origin origin) {
        CompactInput in = new CompactInput(bytes);
        int format = in.number();
        if (format != FORMAT) {
            throw new IllegalStateException("unknown format of a testimony: " + format + "; run dixit rebuild");
        }
        int begin = in.number();
        Reader from = new Reader(in, Objects.requireNonNull(in.text()));
        List<Speaker> sources = from.speakers();
        SpeechAct act = value(in, SpeechAct.values());
        Factuality is =
                new Factuality(value(in, Certainty.values()), value(in, Polarity.values()), value(in, Tense.values()));
        boolean conditional = in.number() == 1;
        String about = in.text();
        return new Testimony(
                id, origin, begin, from.content, sources, act, is, conditional, about, from.event(), null, null);
    }

    private static <T extends Enum<T>> T value(CompactInput in, T[] values) {
        return Objects.requireNonNull(in.code(values));
    }

    /** The register's usual id of a name. */
    private static String usualId(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** How an entity's id follows from the rest of it. */
    private enum Id {
        USUAL,
        COUNTRY,
        OWN;

        static @Nullable Id of(Entity entity) {
            String id = entity.id();
            if (id == null) {
                return null;
            }
            if (entity.name() != null && id.equals(usualId(entity.name()))) {
                return USUAL;
            }
            return id.equals(entity.country()) ? COUNTRY : OWN;
        }
    }

    /** Writes what a testimony says; an entity that comes again is written by its number. */
    private static final class Writer {
        private final CompactOutput out = new CompactOutput();
        private final String content;
        private final List<Entity> entities = new ArrayList<>();

        Writer(String content) {
            this.content = content;
        }

        void event(Happening event) {
            out.code(event.type());
            out.text(event.mode());
            out.number(event.contexts().size());
            event.contexts().forEach(out::text);
            entities(event.actors());
            entities(event.recipients());
            out.text(event.object(), content);
            out.text(event.trigger(), content);
            day(event.first());
            day(event.last());
            Place place = event.place();
            out.text(place == null ? null : place.name(), content);
            if (place != null) {
                out.text(place.country());
            }
        }

        private void entities(List<Entity> several) {
            out.number(several.size());
            several.forEach(this::entity);
        }

        /** 0 for none, the number of one that has come before, or the next number and the entity. */
        void entity(@Nullable Entity entity) {
            if (entity == null) {
                out.number(0);
                return;
            }
            int known = entities.indexOf(entity);
            out.number((known < 0 ? entities.size() : known) + 1);
            if (known < 0) {
                entities.add(entity);
                out.code(entity.kind());
                out.text(entity.name(), content);
                out.text(entity.country());
                out.text(entity.role());
                out.text(entity.sector());
                Id id = Id.of(entity);
                out.code(id);
                if (id == Id.OWN) {
                    out.text(entity.id());
                }
            }
        }

        /** Days from 1970 on have even numbers, those before odd ones; 0 is none. */
        private void day(@Nullable LocalDate day) {
            if (day == null) {
                out.number(0);
            } else {
                int since = (int) day.toEpochDay();
                out.number(since >= 0 ? 2 * since + 2 : -2 * since + 1);
            }
        }
    }

    private static final class Reader {
        private final CompactInput in;
        private final String content;
        private final List<Entity> entities = new ArrayList<>();

        Reader(CompactInput in, String content) {
            this.in = in;
            this.content = content;
        }

        List<Speaker> speakers() {
            int count = in.number();
            List<Speaker> sources = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                Source.Kind kind = value(in, Source.Kind.values());
                sources.add(new Speaker(kind, Objects.requireNonNull(in.text(content)), entity()));
            }
            return sources;
        }

        Happening event() {
            Plover type = in.code(Plover.values());
            String mode = in.text();
            int count = in.number();
            List<String> contexts = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                contexts.add(Objects.requireNonNull(in.text()));
            }
            List<Entity> actors = entities();
            List<Entity> recipients = entities();
            String object = in.text(content);
            String trigger = in.text(content);
            LocalDate first = day();
            LocalDate last = day();
            String place = in.text(content);
            return new Happening(
                    type,
                    mode,
                    contexts,
                    actors,
                    recipients,
                    object,
                    trigger,
                    first,
                    last,
                    place == null ? null : new Place(place, in.text(), null, null));
        }

        private List<Entity> entities() {
            int count = in.number();
            List<Entity> several = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                several.add(Objects.requireNonNull(entity()));
            }
            return several;
        }

        private @Nullable Entity entity() {
            int number = in.number();
            if (number == 0 || number <= entities.size()) {
                return number == 0 ? null : entities.get(number - 1);
            }
            EntityKind kind = value(in, EntityKind.values());
            String name = in.text(content);
            String country = in.text();
            String role = in.text();
            String sector = in.text();
            Entity entity = new Entity(id(name, country), kind, name, country, role, sector);
            entities.add(entity);
            return entity;
        }

        private @Nullable String id(@Nullable String name, @Nullable String country) {
            Id id = in.code(Id.values());
            if (id == null) {
                return null;
            }
            return switch (id) {
                case USUAL -> usualId(Objects.requireNonNull(name));
                case COUNTRY -> country;
                case OWN -> in.text();
            };
        }

        private @Nullable LocalDate day() {
            int number = in.number();
            if (number == 0) {
                return null;
            }
            return LocalDate.ofEpochDay(number % 2 == 0 ? number / 2 - 1 : -(number / 2));
        }
    }
}
