package dixit.proposition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Joins the claims of one block into propositions, in order of publication: each claim joins the earlier proposition
 * that it fits best, or begins its own. What was known on a day is therefore the same, whatever came later.
 */
public final class Joining {
    /** How many earlier propositions that share a key are looked at, the latest first. */
    private static final int LATEST = 20;

    private final Weights weights;
    private final List<Profile> profiles = new ArrayList<>();
    private final List<List<Testimony>> members = new ArrayList<>();
    private final Map<String, List<Integer>> byKey = new HashMap<>();

    private Joining(Weights weights) {
        this.weights = weights;
    }

    /**
     * The propositions of a block, each a list of claims in order, by the id of the earliest.
     *
     * @param block claims of one block, in any order
     */
    public static Map<String, List<Testimony>> join(List<Testimony> block, Weights weights) {
        return join(block, weights, List.of());
    }

    /**
     * The same, where a person has set some claims apart.
     *
     * @param apart sets of claim ids, each a proposition of its own
     */
    public static Map<String, List<Testimony>> join(
            List<Testimony> block, Weights weights, Collection<Set<String>> apart) {
        Joining joining = new Joining(weights);
        Map<Set<String>, List<Testimony>> pinned = new LinkedHashMap<>();
        for (Testimony testimony : block.stream().sorted(Testimony.ORDER).toList()) {
            Set<String> set = apart.stream()
                    .filter(each -> each.contains(testimony.id()))
                    .findFirst()
                    .orElse(null);
            if (set == null) {
                joining.add(testimony);
            } else {
                pinned.computeIfAbsent(set, unseen -> new ArrayList<>()).add(testimony);
            }
        }
        Map<String, List<Testimony>> propositions = new LinkedHashMap<>();
        Stream.concat(joining.members.stream(), pinned.values().stream())
                .forEach(claims -> propositions.put(claims.getFirst().id(), Collections.unmodifiableList(claims)));
        return propositions;
    }

    private void add(Testimony testimony) {
        Profile claim = new Profile(testimony);
        int best = -1;
        double highest = 0;
        for (int candidate : candidates(claim, testimony)) {
            double sum = weights.sum(Comparison.of(testimony, claim, profiles.get(candidate)));
            if (sum > highest) {
                highest = sum;
                best = candidate;
            }
        }
        if (best < 0) {
            best = profiles.size();
            profiles.add(claim);
            members.add(new ArrayList<>());
        } else {
            profiles.get(best).add(testimony);
        }
        members.get(best).add(testimony);
        for (String key : keys(claim, testimony)) {
            List<Integer> listed = byKey.computeIfAbsent(key, unseen -> new ArrayList<>());
            if (listed.isEmpty() || listed.getLast() != best) {
                listed.add(best);
            }
        }
    }

    private Set<Integer> candidates(Profile claim, Testimony testimony) {
        Set<Integer> found = new LinkedHashSet<>();
        for (String key : keys(claim, testimony)) {
            List<Integer> listed = byKey.getOrDefault(key, List.of());
            int most = found.size() + LATEST;
            for (int i = listed.size() - 1; i >= 0 && i >= listed.size() - 4 * LATEST && found.size() < most; i--) {
                found.add(listed.get(i));
            }
        }
        return found;
    }

    /** What a claim shares with those that it may belong to: the claim it is about, a word of the object, the type. */
    private static List<String> keys(Profile claim, Testimony testimony) {
        Stream<String> about = Stream.of("claim " + testimony.id(), "claim " + testimony.about());
        Stream<String> objects =
                claim.objects.values().stream().flatMap(Set::stream).map(stem -> "object " + stem);
        Stream<String> types = claim.types.stream().map(type -> "type " + type);
        return Stream.of(about, objects, types).flatMap(each -> each).sorted().toList();
    }
}
