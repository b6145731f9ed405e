package dixit.time;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A pattern made ready to be tried at places of a text; immutable, all state is in the {@link Attempt}. */
final class Matcher {

    /** One thing to check, which then goes on to the next. */
    private interface Step {
        void go(Attempt attempt, int at);
    }

    /** One try of a pattern at one place; keeps the best fit. */
    private static final class Attempt {
        final Tokens tokens;
        final @Nullable Found[] times;
        final int start;
        final Map<String, String> values = new TreeMap<>();
        final Map<String, Meaning> taken = new TreeMap<>();
        int coreBegin = -1;
        int coreEnd = -1;

        @Nullable
        Match best;

        Attempt(Tokens tokens, @Nullable Found[] times, int start) {
            this.tokens = tokens;
            this.times = times;
            this.start = start;
        }

        void finish(int at) {
            int begin = coreBegin < 0 ? start : coreBegin;
            int end = coreEnd < 0 ? at : coreEnd;
            if (begin >= end) {
                return;
            }
            Match match = new Match(begin, end, at - start, new TreeMap<>(values), new TreeMap<>(taken));
            if (best == null || match.beats(best)) {
                best = match;
            }
        }
    }

    private final Step first;

    Matcher(Pattern pattern) {
        first = step(pattern, Attempt::finish);
    }

    /** The best fit that starts at a token, or null. */
    @Nullable
    Match at(Tokens tokens, @Nullable Found[] times, int start) {
        Attempt attempt = new Attempt(tokens, times, start);
        first.go(attempt, start);
        return attempt.best;
    }

    private static Step step(Pattern pattern, Step next) {
        return switch (pattern) {
            case Pattern.Literal literal -> literal(literal, next);
            case Pattern.Slot slot -> slot(slot, next);
            case Pattern.Time time -> time(time, next);
            case Pattern.Edge edge -> edge(edge, next);
            case Pattern.Glue glue ->
                (attempt, at) -> {
                    if (attempt.tokens.isGlued(at)) {
                        next.go(attempt, at);
                    }
                };
            case Pattern.Maybe maybe -> choice(List.of(step(maybe.part(), next), next));
            case Pattern.Choice choice ->
                choice(choice.parts().stream().map(part -> step(part, next)).toList());
            case Pattern.Sequence sequence -> sequence(sequence.parts(), next);
        };
    }

    private static Step sequence(List<Pattern> parts, Step next) {
        Step step = next;
        for (int i = parts.size() - 1; i >= 0; i--) {
            step = step(parts.get(i), step);
        }
        return step;
    }

    private static Step choice(List<Step> alternatives) {
        return (attempt, at) -> {
            for (Step alternative : alternatives) {
                alternative.go(attempt, at);
            }
        };
    }

    private static Step literal(Pattern.Literal literal, Step next) {
        return (attempt, at) -> {
            if (literal.token().equals(attempt.tokens.at(at)) && (!literal.capital() || attempt.tokens.isCapital(at))) {
                next.go(attempt, at + 1);
            }
        };
    }

    private static Step slot(Pattern.Slot slot, Step next) {
        return (attempt, at) -> {
            for (WordClass.Taken taken : slot.words().at(attempt.tokens, at)) {
                String before = attempt.values.put(slot.name(), taken.value());
                next.go(attempt, at + taken.length());
                restore(attempt.values, slot.name(), before);
            }
        };
    }

    private static Step time(Pattern.Time time, Step next) {
        return (attempt, at) -> {
            Found found = at < attempt.times.length ? attempt.times[at] : null;
            if (found != null) {
                Meaning before = attempt.taken.put(time.name(), found.meaning());
                next.go(attempt, found.end());
                restore(attempt.taken, time.name(), before);
            }
        };
    }

    private static Step edge(Pattern.Edge edge, Step next) {
        return (attempt, at) -> {
            int begin = attempt.coreBegin;
            int end = attempt.coreEnd;
            attempt.coreBegin = edge.opens() ? at : begin;
            attempt.coreEnd = edge.opens() ? end : at;
            next.go(attempt, at);
            attempt.coreBegin = begin;
            attempt.coreEnd = end;
        };
    }

    private static <T> void restore(Map<String, T> map, String name, @Nullable T before) {
        if (before == null) {
            map.remove(name);
        } else {
            map.put(name, before);
        }
    }
}
