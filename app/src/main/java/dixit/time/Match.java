package dixit.time;

import java.util.Map;

/**
 * A pattern's fit.
 *
 * @param begin first token of the expression proper
 * @param end one past its last token
 * @param length tokens with context
 * @param values what the slots took
 * @param times the times found before that it took in
 */
record Match(int begin, int end, int length, Map<String, String> values, Map<String, Meaning> times) {

    /** The longer expression first; of the same, the one with more context. */
    boolean beats(Match other) {
        int mine = end - begin;
        int theirs = other.end - other.begin;
        return mine != theirs ? mine > theirs : length > other.length;
    }
}
