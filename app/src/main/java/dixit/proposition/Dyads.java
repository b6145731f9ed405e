package dixit.proposition;

import dixit.event.Plover;
import dixit.name.Entity;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts who is said to act on whom; not for several threads at a time. */
public final class Dyads {
    private final Map<Key, Dyad> dyads = new LinkedHashMap<>();

    private record Key(String actor, String recipient) {}

    /** What one is said to do to another. */
    public static final class Dyad {
        private final Entity actor;
        private final Entity recipient;
        private final String claim;
        private final Map<Integer, Integer> quads = new TreeMap<>();
        private final Map<String, Map<Integer, Integer>> months = new TreeMap<>();

        private Dyad(Entity actor, Entity recipient, String claim) {
            this.actor = actor;
            this.recipient = recipient;
            this.claim = claim;
        }

        private void add(int quad, String month) {
            quads.merge(quad, 1, Integer::sum);
            months.computeIfAbsent(month, unseen -> new TreeMap<>()).merge(quad, 1, Integer::sum);
        }

        public Entity actor() {
            return actor;
        }

        public Entity recipient() {
            return recipient;
        }

        /** Id of the claim that was counted first. */
        public String claim() {
            return claim;
        }

        /** How many claims there are of each quad class of PLOVER, 1 to 4. */
        public Map<Integer, Integer> quads() {
            return Collections.unmodifiableMap(quads);
        }

        /** The same for each month, as 2023-09, in order. */
        public Map<String, Map<Integer, Integer>> months() {
            return Collections.unmodifiableMap(months);
        }

        public int total() {
            return quads.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** Takes in a claim; those without a type, denied ones and those with only one side count for nothing. */
    public void add(Testimony testimony) {
        Plover type = testimony.event().type();
        if (type == null || Stance.of(testimony) == Stance.DENIES) {
            return;
        }
        for (Entity actor : testimony.event().actors()) {
            for (Entity recipient : testimony.event().recipients()) {
                String one = key(actor);
                String other = key(recipient);
                if (one != null && other != null && !one.equals(other)) {
                    count(new Key(one, other), actor, recipient, type.quad(), testimony);
                }
            }
        }
    }

    private void count(Key key, Entity actor, Entity recipient, int quad, Testimony testimony) {
        dyads.computeIfAbsent(key, unseen -> new Dyad(actor, recipient, testimony.id()))
                .add(quad, testimony.origin().day().toString().substring(0, 7));
    }

    private static @Nullable String key(Entity entity) {
        String name = NameKey.of(entity);
        return name != null ? name : entity.country();
    }

    /** The pairs of whom most is said, first; at most so many. */
    public List<Dyad> most(int limit) {
        return dyads.values().stream()
                .sorted(Comparator.comparingInt((Dyad dyad) -> -dyad.total())
                        .thenComparing(dyad -> String.valueOf(dyad.actor().name()))
                        .thenComparing(dyad -> String.valueOf(dyad.recipient().name())))
                .limit(limit)
                .toList();
    }
}
