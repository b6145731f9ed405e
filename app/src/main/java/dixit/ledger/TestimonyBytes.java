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
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A claim's testimony in few bytes, so that thousands can be folded in a moment; made again from the reading. */
public final class TestimonyBytes {
    private static final int FORMAT = 1;

    private TestimonyBytes() {}

    public static byte[] write(Testimony testimony) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(FORMAT);
            out.writeInt(testimony.begin());
            out.writeUTF(
                    testimony.content().length() > 4000 ? testimony.content().substring(0, 4000) : testimony.content());
            out.writeByte(testimony.sources().size());
            for (Speaker speaker : testimony.sources()) {
                code(out, speaker.kind());
                out.writeUTF(speaker.words());
                entity(out, speaker.entity());
            }
            Factuality is = testimony.factuality();
            code(out, testimony.act());
            code(out, is.certainty());
            code(out, is.polarity());
            code(out, is.tense());
            out.writeBoolean(testimony.conditional());
            text(out, testimony.about());
            event(out, testimony.event());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void event(DataOutputStream out, Happening event) throws IOException {
        codeOrNone(out, event.type());
        text(out, event.mode());
        out.writeByte(event.contexts().size());
        for (String context : event.contexts()) {
            out.writeUTF(context);
        }
        entities(out, event.actors());
        entities(out, event.recipients());
        text(out, event.object());
        text(out, event.trigger());
        day(out, event.first());
        day(out, event.last());
        Place place = event.place();
        text(out, place == null ? null : place.name());
        text(out, place == null ? null : place.country());
    }

    private static void entities(DataOutputStream out, List<Entity> entities) throws IOException {
        out.writeByte(entities.size());
        for (Entity entity : entities) {
            entity(out, entity);
        }
    }

    private static void entity(DataOutputStream out, @Nullable Entity entity) throws IOException {
        codeOrNone(out, entity == null ? null : entity.kind());
        if (entity != null) {
            text(out, entity.id());
            text(out, entity.name());
            text(out, entity.country());
            text(out, entity.role());
            text(out, entity.sector());
        }
    }

    private static void text(DataOutputStream out, @Nullable String text) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            out.writeUTF(text);
        }
    }

    private static void day(DataOutputStream out, @Nullable LocalDate day) throws IOException {
        out.writeInt(day == null ? Integer.MIN_VALUE : (int) day.toEpochDay());
    }

    public static Testimony read(byte[] bytes, String id, Origin origin) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int format = in.readByte();
            if (format != FORMAT) {
                throw new IllegalStateException("unknown format of a testimony: " + format + "; run dixit rebuild");
            }
            int begin = in.readInt();
            String content = in.readUTF();
            List<Speaker> sources = speakers(in);
            SpeechAct act = value(SpeechAct.values(), in);
            Factuality is = new Factuality(
                    value(Certainty.values(), in), value(Polarity.values(), in), value(Tense.values(), in));
            boolean conditional = in.readBoolean();
            String about = text(in);
            return new Testimony(
                    id, origin, begin, content, sources, act, is, conditional, about, event(in), null, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Speaker> speakers(DataInputStream in) throws IOException {
        int count = in.readByte();
        List<Speaker> sources = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            sources.add(new Speaker(value(Source.Kind.values(), in), in.readUTF(), entity(in)));
        }
        return sources;
    }

    private static Happening event(DataInputStream in) throws IOException {
        Plover type = valueOrNone(Plover.values(), in);
        String mode = text(in);
        int count = in.readByte();
        List<String> contexts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            contexts.add(in.readUTF());
        }
        List<Entity> actors = entities(in);
        List<Entity> recipients = entities(in);
        String object = text(in);
        String trigger = text(in);
        LocalDate first = day(in);
        LocalDate last = day(in);
        String place = text(in);
        String country = text(in);
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
                place == null ? null : new Place(place, country, null, null));
    }

    private static List<Entity> entities(DataInputStream in) throws IOException {
        int count = in.readByte();
        List<Entity> entities = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Entity entity = entity(in);
            if (entity != null) {
                entities.add(entity);
            }
        }
        return entities;
    }

    private static @Nullable Entity entity(DataInputStream in) throws IOException {
        EntityKind kind = valueOrNone(EntityKind.values(), in);
        return kind == null ? null : new Entity(text(in), kind, text(in), text(in), text(in), text(in));
    }

    /** A value by its place among the type's, which the format's number vouches for. */
    private static <T extends Enum<T>> void code(DataOutputStream out, T value) throws IOException {
        out.writeByte(List.of(value.getDeclaringClass().getEnumConstants()).indexOf(value));
    }

    private static <T extends Enum<T>> void codeOrNone(DataOutputStream out, @Nullable T value) throws IOException {
        if (value == null) {
            out.writeByte(-1);
        } else {
            code(out, value);
        }
    }

    private static <T extends Enum<T>> T value(T[] values, DataInputStream in) throws IOException {
        return values[in.readByte()];
    }

    private static <T extends Enum<T>> @Nullable T valueOrNone(T[] values, DataInputStream in) throws IOException {
        int code = in.readByte();
        return code < 0 ? null : values[code];
    }

    private static @Nullable String text(DataInputStream in) throws IOException {
        return in.readBoolean() ? in.readUTF() : null;
    }

    private static @Nullable LocalDate day(DataInputStream in) throws IOException {
        int day = in.readInt();
        return day == Integer.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
    }
}
