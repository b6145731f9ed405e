package dixit.time;

import dixit.language.Rule;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a rule gives: {@code kind} and what that kind takes; the rest stays as constants for the slots. */
final class Productions {
    private Productions() {}

    static Production of(Rule rule, Map<String, String> constants) {
        String kind = constants.remove("kind");
        if (kind == null) {
            throw rule.error("field 'gives' has no kind");
        }
        return switch (kind) {
            case "date" -> new CalendarDate(direction(rule, constants));
            case "shift" -> shift(rule, constants);
            case "duration" -> new Length();
            case "set" -> new Repetition();
            case "fixed" -> fixed(rule, constants);
            case "range" -> new Range(new CalendarDate(direction(rule, constants)));
            case "since", "after", "until", "before" -> new Bound(Bound.Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
            default ->
                throw rule.error("gives an unknown kind '" + kind
                        + "'; known are date, shift, duration, set, fixed, range, since, after, until, before");
        };
    }

    private static @Nullable Direction direction(Rule rule, Map<String, String> constants) {
        String name = constants.remove("direction");
        return name == null ? null : value(rule, Direction.class, name);
    }

    private static Shift shift(Rule rule, Map<String, String> constants) {
        String from = constants.remove("from");
        Reference.Anchor anchor =
                from == null ? Reference.Anchor.PUBLICATION : value(rule, Reference.Anchor.class, from);
        return new Shift("-".equals(constants.remove("sign")) ? -1 : 1, anchor);
    }

    private static Fixed fixed(Rule rule, Map<String, String> constants) {
        String type = constants.remove("type");
        String value = constants.remove("value");
        if (type == null || value == null) {
            throw rule.error("gives kind fixed without type or value");
        }
        return new Fixed(value(rule, TimeExpression.Type.class, type), value);
    }

    private static <T extends Enum<T>> T value(Rule rule, Class<T> type, String name) {
        try {
            return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw rule.error("gives an unknown " + type.getSimpleName() + " '" + name + "'");
        }
    }
}
