package dixit.proposition;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * What each feature weighs when claims are joined: a claim joins the proposition with the highest sum, if that is above
 * zero.
 */
public record Weights(Map<Feature, Double> values) {

    public Weights {
        values = Map.copyOf(values);
    }

    /**
     * Reads weights by the features' names.
     *
     * @param named a weight for each feature, by its name in small letters
     * @throws IllegalArgumentException for a name that is no feature's
     */
    public static Weights of(Map<String, Double> named) {
        Map<Feature, Double> values = new EnumMap<>(Feature.class);
        named.forEach((name, weight) -> values.put(Feature.valueOf(name.toUpperCase(Locale.ROOT)), weight));
        return new Weights(values);
    }

    double sum(Map<Feature, Double> features) {
        double sum = 0;
        for (Map.Entry<Feature, Double> feature : features.entrySet()) {
            sum += values.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return sum;
    }
}
