package dixit.proposition;

import dixit.name.Entity;
import dixit.name.Place;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim may be joined: only with claims of the same parties' countries and the same family of events. The key
 * is language-free, and also the key on a cluster.
 */
public final class Block {
    private Block() {}

    /** The sorted countries of the parties, the place's standing in where one party is missing, and the family. */
    public static String of(Happening event) {
        TreeSet<String> countries = event.parties().stream()
                .map(Entity::country)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        if (event.actors().isEmpty() || event.recipients().isEmpty()) {
            String where = countryOf(event.place());
            if (where != null) {
                countries.add(where);
            }
        }
        Family family = Family.of(event.type());
        String key = String.join("+", countries) + " " + family;
        return family == Family.OTHER || countries.isEmpty() ? key + " " + names(event) : key;
    }

    /** The same for a claim: without type and parties, nothing but the same words makes it the same event. */
    public static String of(Testimony testimony) {
        String key = of(testimony.event());
        boolean bare = names(testimony.event()).isEmpty() && key.startsWith(" ");
        return bare ? key + String.join(" ", new TreeSet<>(Stems.of(testimony.content()))) : key;
    }

    /** Untyped events, and those without a country, are so many that who takes part must be the same too. */
    private static String names(Happening event) {
        return event.parties().stream()
                .map(NameKey::of)
                .filter(Objects::nonNull)
                .sorted()
                .distinct()
                .collect(Collectors.joining("+"));
    }

    private static @Nullable String countryOf(@Nullable Place place) {
        return place == null ? null : place.country();
    }
}
