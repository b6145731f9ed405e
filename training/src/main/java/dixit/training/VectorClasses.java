package dixit.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Parts forms by the directions of their vectors, in classes and each of these in finer ones, by spherical k-means (Dhillon
 * and Modha 2001); the same vectors give the same classes.
 */
final class VectorClasses {
    private static final int WIDE = 64;
    private static final int NARROW = 4;
    private static final int ROUNDS = 8;

    /** One form in so many is learnt from. */
    private static final int SAMPLE = 10;

    private final int dimensions;

    private VectorClasses(int dimensions) {
        this.dimensions = dimensions;
    }

    /** The class of each form: six bits for the wide class and two for the narrow one, after a leading one. */
    static SortedMap<String, Integer> of(SortedMap<String, float[]> vectors) {
        return new VectorClasses(vectors.firstEntry().getValue().length).classes(vectors);
    }

    private SortedMap<String, Integer> classes(SortedMap<String, float[]> vectors) {
        List<float[]> units = vectors.values().stream().map(this::unit).toList();
        List<float[]> sample = new ArrayList<>();
        for (int i = 0; i < units.size(); i += SAMPLE) {
            sample.add(units.get(i));
        }
        float[][] wide = means(sample, WIDE);
        float[][][] narrow = new float[WIDE][][];
        for (int i = 0; i < WIDE; i++) {
            int own = i;
            narrow[i] = means(
                    sample.stream().filter(unit -> nearest(unit, wide) == own).toList(), NARROW);
        }
        SortedMap<String, Integer> classes = new TreeMap<>();
        int at = 0;
        for (Map.Entry<String, float[]> each : vectors.entrySet()) {
            float[] unit = units.get(at++);
            int first = nearest(unit, wide);
            classes.put(each.getKey(), (WIDE + first) * NARROW + nearest(unit, narrow[first]));
        }
        return classes;
    }

    private float[] unit(float[] vector) {
        double square = 0;
        for (float value : vector) {
            square += value * value;
        }
        float[] unit = new float[dimensions];
        for (int i = 0; i < dimensions; i++) {
            unit[i] = (float) (vector[i] / Math.max(1e-9, Math.sqrt(square)));
        }
        return unit;
    }

    /** The mean directions of so many classes, fewer where there are fewer vectors. */
    private float[][] means(List<float[]> units, int count) {
        float[][] means = new float[Math.min(count, units.size())][];
        for (int i = 0; i < means.length; i++) {
            means[i] = units.get(i * (units.size() / means.length));
        }
        for (int round = 0; round < ROUNDS; round++) {
            float[][] sums = new float[means.length][dimensions];
            for (float[] unit : units) {
                float[] sum = sums[nearest(unit, means)];
                for (int i = 0; i < dimensions; i++) {
                    sum[i] += unit[i];
                }
            }
            for (int i = 0; i < means.length; i++) {
                means[i] = unit(sums[i]);
            }
        }
        return means;
    }

    private int nearest(float[] unit, float[][] means) {
        int nearest = 0;
        float highest = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < means.length; i++) {
            float cosine = 0;
            for (int d = 0; d < dimensions; d++) {
                cosine += unit[d] * means[i][d];
            }
            if (cosine > highest) {
                highest = cosine;
                nearest = i;
            }
        }
        return nearest;
    }
}
