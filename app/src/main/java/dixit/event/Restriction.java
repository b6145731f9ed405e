package dixit.event;

import dixit.name.Entity;
import dixit.name.EntityKind;
import dixit.name.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an argument must be and must not be: lemmas, or kinds of party.
 *
 * @param lemmas any of these
 * @param kinds or any of these: {@code party}, {@code person}, {@code state}, {@code official}, {@code place}
 * @param not none of these lemmas
 */
record Restriction(Set<String> lemmas, Set<String> kinds, Set<String> not) {
    private static final Set<String> KINDS = Set.of("party", "person", "state", "official", "place");
    private static final Set<String> OFFICIAL = Set.of("GOV", "MIL", "LEG", "PTY", "IGO", "SPY");

    /** Reads {@code [arma, $goods, any person, not pressione]}. */
    static Restriction of(List<String> values, WordSets sets) {
        List<String> lemmas = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        List<String> not = new ArrayList<>();
        for (String value : values) {
            if (value.startsWith("any ") && KINDS.contains(value.substring(4))) {
                kinds.add(value.substring(4));
            } else if (value.startsWith("not ")) {
                not.add(value.substring(4));
            } else {
                lemmas.add(value);
            }
        }
        return new Restriction(sets.expand(lemmas), Set.copyOf(kinds), sets.expand(not));
    }

    boolean isEmpty() {
        return lemmas.isEmpty() && kinds.isEmpty() && not.isEmpty();
    }

    boolean isPositive() {
        return !lemmas.isEmpty() || !kinds.isEmpty();
    }

    /** Whether a subject may be this; one that is left out is somebody known. */
    boolean allowsSubject(@Nullable Argument argument) {
        boolean leftOut = argument == null && (kinds.contains("party") || kinds.contains("person"));
        return leftOut || allows(argument);
    }

    boolean allows(@Nullable Argument argument) {
        if (argument == null) {
            return !isPositive();
        }
        boolean worded = !argument.dropped();
        if (worded && Grammar.is(argument.word(), not)) {
            return false;
        }
        return !isPositive() || (worded && Grammar.is(argument.word(), lemmas)) || isKind(argument.mention());
    }

    private boolean isKind(@Nullable Mention mention) {
        if (mention == null) {
            return false;
        }
        for (Entity entity : mention.entities()) {
            if (kinds.stream().anyMatch(kind -> is(kind, entity))) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(String kind, Entity entity) {
        return switch (kind) {
            case "party" -> entity.kind() != EntityKind.PLACE;
            case "person" -> entity.kind() == EntityKind.PERSON || entity.kind() == EntityKind.GROUP;
            case "state" -> entity.kind() == EntityKind.COUNTRY;
            case "place" -> entity.kind() == EntityKind.PLACE;
            default -> isOfficial(entity);
        };
    }

    private static boolean isOfficial(Entity entity) {
        return entity.kind() == EntityKind.COUNTRY
                || entity.role() != null
                || (entity.sector() != null && OFFICIAL.contains(entity.sector()));
    }
}
