package dixit.syntax;

/** A linear model over hashed features. */
public interface Weights {

    /**
     * Adds the weights of the active features to the scores of the classes.
     *
     * @param features hashes, the first {@code count} of them active
     * @param scores one a class
     */
    void score(int[] features, int count, float[] scores);

    /** The same weights, for one thread that asks often for the same features. */
    default Weights forOneThread() {
        return this;
    }
}
