package dixit.time;

/**
 * A time expression on its way: where in the tokens, what it means, which rule made it.
 *
 * @param begin first token
 * @param end one past the last token
 */
record Found(int begin, int end, Meaning meaning, String rule) {}
