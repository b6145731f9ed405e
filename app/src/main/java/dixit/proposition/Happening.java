package dixit.proposition;

import dixit.event.Plover;
import dixit.name.Entity;
import dixit.name.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The event that a claim speaks of, without its place in the text.
 *
 * @param object words of what is given, discussed, imposed
 * @param trigger words that name the event
 * @param first first day of the event; null where open
 * @param last last day; null where open
 */
public record Happening(
        @Nullable Plover type,
        @Nullable String mode,
        List<String> contexts,
        List<Entity> actors,
        List<Entity> recipients,
        @Nullable String object,
        @Nullable String trigger,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable Place place) {

    public List<Entity> parties() {
        return Stream.concat(actors.stream(), recipients.stream()).toList();
    }
}
