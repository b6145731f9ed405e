package dixit.time;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a rule fits: words, slots, choices. The text form is described at {@link PatternReader}. */
sealed interface Pattern {
    /** Stands in {@link #first} for a number in digits. */
    String NUMBER = "#";

    /** Stands in {@link #first} for a time expression already found. */
    String TIME = "{time}";

    /** One token; lower case, unless {@code capital} asks for a capital in the text. */
    record Literal(String token, boolean capital) implements Pattern {}

    /** A member of a class, kept under a name. */
    record Slot(String name, WordClass words) implements Pattern {}

    /** A time expression found before, kept under a name. */
    record Time(String name) implements Pattern {}

    /** No white space here. */
    record Glue() implements Pattern {}

    /** The expression proper begins or ends here; what stands outside is context. */
    record Edge(boolean opens) implements Pattern {}

    record Sequence(List<Pattern> parts) implements Pattern {}

    record Choice(List<Pattern> parts) implements Pattern {}

    record Maybe(Pattern part) implements Pattern {}

    /** The tokens that can open it. */
    default Set<String> first() {
        return switch (this) {
            case Literal literal -> Set.of(literal.token());
            case Slot slot -> slot.words().first();
            case Time time -> Set.of(TIME);
            case Glue glue -> Set.of();
            case Edge edge -> Set.of();
            case Maybe maybe -> maybe.part().first();
            case Choice choice -> {
                Set<String> first = new TreeSet<>();
                choice.parts().forEach(part -> first.addAll(part.first()));
                yield first;
            }
            case Sequence sequence -> {
                Set<String> first = new TreeSet<>();
                for (Pattern part : sequence.parts()) {
                    first.addAll(part.first());
                    if (!part.canBeEmpty()) {
                        break;
                    }
                }
                yield first;
            }
        };
    }

    default boolean canBeEmpty() {
        return switch (this) {
            case Literal literal -> false;
            case Slot slot -> false;
            case Time time -> false;
            case Glue glue -> true;
            case Edge edge -> true;
            case Maybe maybe -> true;
            case Choice choice -> choice.parts().stream().anyMatch(Pattern::canBeEmpty);
            case Sequence sequence -> sequence.parts().stream().allMatch(Pattern::canBeEmpty);
        };
    }

    /** Whether it is made of times found before. */
    default boolean takesTimes() {
        return switch (this) {
            case Literal literal -> false;
            case Slot slot -> false;
            case Time time -> true;
            case Glue glue -> false;
            case Edge edge -> false;
            case Maybe maybe -> maybe.part().takesTimes();
            case Choice choice -> choice.parts().stream().anyMatch(Pattern::takesTimes);
            case Sequence sequence -> sequence.parts().stream().anyMatch(Pattern::takesTimes);
        };
    }

    /** The names of the slots that every fit fills. */
    default Set<String> names() {
        return switch (this) {
            case Literal literal -> Set.of();
            case Slot slot -> Set.of(slot.name());
            case Time time -> Set.of(time.name());
            case Glue glue -> Set.of();
            case Edge edge -> Set.of();
            case Maybe maybe -> Set.of();
            case Choice choice -> {
                Set<String> names = new TreeSet<>(choice.parts().getFirst().names());
                choice.parts().forEach(part -> names.retainAll(part.names()));
                yield names;
            }
            case Sequence sequence -> {
                Set<String> names = new TreeSet<>();
                sequence.parts().forEach(part -> names.addAll(part.names()));
                yield names;
            }
        };
    }
}
