package dixit.name;

/**
 * Where a name stands in a sentence, before it is known whose it is.
 *
 * @param from its first token
 * @param to one past its last token
 * @param type what sort of name the words show
 * @param rule how it was found
 */
record Spot(int from, int to, NameType type, String rule) {

    boolean overlaps(int first, int end) {
        return from < end && first < to;
    }
}
