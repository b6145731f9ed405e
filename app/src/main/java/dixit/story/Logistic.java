package dixit.story;

import java.util.List;

/**
 * A logistic regression.
 *
 * @param bias added to the weighted sum
 * @param weights one for each number
 */
public record Logistic(double bias, List<Double> weights) {
    private static final int STEPS = 3000;
    private static final double RATE = 0.5;

    public Logistic {
        weights = List.copyOf(weights);
    }

    /** The probability, from 0 to 1. */
    public double of(double[] numbers) {
        double sum = bias;
        for (int i = 0; i < numbers.length; i++) {
            sum += weights.get(i) * numbers[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /**
     * Fits by gradient descent on numbers brought to mean 0 and deviation 1.
     *
     * @param ridge the penalty on the square of a weight
     */
    public static Logistic fit(List<double[]> rows, List<Boolean> yes, double ridge) {
        int width = rows.getFirst().length;
        double[] mean = new double[width];
        double[] deviation = new double[width];
        for (int i = 0; i < width; i++) {
            int column = i;
            mean[i] = rows.stream().mapToDouble(row -> row[column]).average().orElse(0);
            double square = rows.stream()
                    .mapToDouble(row -> (row[column] - mean[column]) * (row[column] - mean[column]))
                    .average()
                    .orElse(0);
            deviation[i] = Math.sqrt(square) + 1e-9;
        }
        double[] fitted = descend(rows, yes, ridge, mean, deviation);
        double bias = fitted[width];
        Double[] weights = new Double[width];
        for (int i = 0; i < width; i++) {
            weights[i] = fitted[i] / deviation[i];
            bias -= fitted[i] * mean[i] / deviation[i];
        }
        return new Logistic(bias, List.of(weights));
    }

    private static double[] descend(
            List<double[]> rows, List<Boolean> yes, double ridge, double[] mean, double[] deviation) {
        int width = mean.length;
        double[] weights = new double[width + 1];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[width + 1];
            for (int r = 0; r < rows.size(); r++) {
                double sum = weights[width];
                for (int i = 0; i < width; i++) {
                    sum += weights[i] * (rows.get(r)[i] - mean[i]) / deviation[i];
                }
                double error = 1 / (1 + Math.exp(-sum)) - (yes.get(r) ? 1 : 0);
                for (int i = 0; i < width; i++) {
                    gradient[i] += error * (rows.get(r)[i] - mean[i]) / deviation[i];
                }
                gradient[width] += error;
            }
            for (int i = 0; i <= width; i++) {
                double penalty = i < width ? ridge * weights[i] : 0;
                weights[i] -= RATE * (gradient[i] + penalty) / rows.size();
            }
        }
        return weights;
    }
}
