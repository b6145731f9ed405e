package dixit.time;

import java.util.Comparator;

/**
 * A rule's fit, before it is known which of those that overlap stands.
 *
 * @param order place of the rule among all
 */
record Candidate(TimeRule rule, int order, Match match) {

    /** In order of the text; of those that begin together, the best first. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.<Candidate>comparingInt(
                    each -> each.match().begin())
            .thenComparing((a, b) -> a.match().beats(b.match()) ? -1 : b.match().beats(a.match()) ? 1 : 0)
            .thenComparingInt(Candidate::order);

    boolean overlaps(Candidate earlier) {
        return match.begin() < earlier.match.end();
    }

    boolean isLongerThan(Candidate other) {
        return match.end() - match.begin() > other.match.end() - other.match.begin();
    }
}
