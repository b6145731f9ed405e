package dixit.judgement;

import dixit.attribution.SpeechAct;
import dixit.event.Plover;
import dixit.factuality.Factuality;
import dixit.proposition.Happening;
import dixit.proposition.Testimony;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Sets one field of a claim. */
final class Correction {
    private Correction() {}

    /** Refuses, with an {@link IllegalArgumentException}, a value that the field cannot have. */
    static Testimony apply(Testimony testimony, Field field, String value) {
        Factuality is = testimony.factuality();
        return switch (field) {
            case ACT -> testimony.with(named(SpeechAct.class, value), is);
            case CERTAINTY ->
                testimony.with(
                        testimony.act(),
                        new Factuality(named(Factuality.Certainty.class, value), is.polarity(), is.tense()));
            case POLARITY ->
                testimony.with(
                        testimony.act(),
                        new Factuality(is.certainty(), named(Factuality.Polarity.class, value), is.tense()));
            case TENSE ->
                testimony.with(
                        testimony.act(),
                        new Factuality(is.certainty(), is.polarity(), named(Factuality.Tense.class, value)));
            case PLOVER, MODE, BEGIN, END ->
                testimony.with(testimony.sources(), event(testimony.event(), field, value));
        };
    }

    private static Happening event(Happening event, Field field, String value) {
        Plover type = event.type();
        String mode = event.mode();
        LocalDate first = event.first();
        LocalDate last = event.last();
        switch (field) {
            case PLOVER -> type = value.isEmpty() ? null : named(Plover.class, value);
            case MODE -> mode = value.isEmpty() ? null : value;
            case BEGIN -> first = day(value);
            case END -> last = day(value);
            case ACT, CERTAINTY, POLARITY, TENSE ->
                throw new IllegalArgumentException("no field of an event: " + field);
        }
        return new Happening(
                type,
                mode,
                event.contexts(),
                event.actors(),
                event.recipients(),
                event.object(),
                event.trigger(),
                first,
                last,
                event.place());
    }

    private static @Nullable LocalDate day(String value) {
        return value.isEmpty() ? null : LocalDate.parse(value);
    }

    private static <T extends Enum<T>> T named(Class<T> type, String value) {
        return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
    }
}
