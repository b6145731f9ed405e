package dixit.syntax;

/** What another reader made of a sentence, as features for ours; there is none but in training. */
interface Counsel {
    /** No other reader. */
    Counsel NONE = new Counsel() {
        @Override
        public int onTag(int word, int[] out, int count) {
            return count;
        }

        @Override
        public int onTransition(Configuration state, int[] out, int count) {
            return count;
        }
    };

    /** Adds what it says of a word's tag to {@code count} features and returns how many there are then. */
    int onTag(int word, int[] out, int count);

    /** Adds what it says of the next transition to {@code count} features and returns how many there are then. */
    int onTransition(Configuration state, int[] out, int count);
}
