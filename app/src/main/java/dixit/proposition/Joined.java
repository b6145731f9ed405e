package dixit.proposition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Why a claim was joined to those before it.
 *
 * @param claim its id
 * @param weighed what each feature that speaks for or against it adds to the sum
 * @param sum above zero, unless a person has joined it
 */
public record Joined(String claim, Map<Feature, Double> weighed, double sum) {

    /**
     * Explains each claim of a proposition but the first.
     *
     * @param claims in order of publication
     */
    public static List<Joined> explain(List<Testimony> claims, Weights weights) {
        List<Joined> joined = new ArrayList<>();
        Profile before = new Profile(claims.getFirst());
        for (Testimony claim : claims.subList(1, claims.size())) {
            Map<Feature, Double> features = Comparison.of(claim, new Profile(claim), before);
            joined.add(new Joined(claim.id(), weighed(features, weights), weights.sum(features)));
            before.add(claim);
        }
        return joined;
    }

    private static Map<Feature, Double> weighed(Map<Feature, Double> features, Weights weights) {
        Map<Feature, Double> weighed = new EnumMap<>(Feature.class);
        features.forEach((feature, value) -> {
            double product = value * weights.values().getOrDefault(feature, 0.0);
            if (product != 0) {
                weighed.put(feature, product);
            }
        });
        return weighed;
    }
}
