package dixit.time;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The day, week, month … that lies so many of them from another time: <i>yesterday</i>, <i>two years ago</i>.
 *
 * @param sign 1 later, -1 earlier; times slot {@code by} or {@code number}, of units in slot {@code unit}
 * @param from what it is reckoned from, unless slot {@code anchor} holds a time
 */
record Shift(int sign, Reference.Anchor from) implements Production {
    private static final long MOST_YEARS = 3000;

    @Override
    public boolean isServedBy(Set<String> slots) {
        return slots.contains("unit") && (slots.contains("by") || slots.contains("number"));
    }

    @Override
    public @Nullable Meaning meaning(Slots slots, Reference reference) {
        String unit = slots.get("unit");
        if (unit.startsWith("T")) {
            return Meaning.vague(TimeExpression.Type.TIME, "XXXX-XX-XXTXX");
        }
        Grain grain = Grain.named(unit);
        long count = (long) sign * (slots.has("by") ? slots.number("by") : slots.number("number"));
        if (!slots.has("by") && (grain == Grain.DECADE || grain == Grain.CENTURY)) {
            count *= grain == Grain.DECADE ? 10 : 100;
            grain = Grain.YEAR;
        }
        Period anchor = anchor(slots, reference, grain);
        if (anchor == null || Math.abs(count) > MOST_YEARS) {
            return Meaning.vague(TimeExpression.Type.DATE, unknown(grain) + slots.get("part"));
        }
        Period shifted = anchor.plus(count);
        if (slots.has("weekday")) {
            LocalDate day = Grain.WEEK.begin(shifted.first()).plusDays(slots.number("weekday") - 1L);
            shifted = new Period(Grain.DAY, day, "");
        }
        return Meaning.of(shifted.at(slots.get("part")));
    }

    private @Nullable Period anchor(Slots slots, Reference reference, Grain grain) {
        Meaning named = slots.time("anchor");
        return named == null || named.period() == null
                ? reference.of(grain, from)
                : new Reference(null, named.period(), true, null).of(grain, Reference.Anchor.CONTEXT);
    }

    static String unknown(Grain grain) {
        return switch (grain) {
            case DAY -> "XXXX-XX-XX";
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case HALF -> "XXXX-HX";
            case SEASON, YEAR, DECADE, CENTURY -> "XXXX";
        };
    }
}
