package dixit.bench;

import java.util.Locale;

/** What was found, what there was to find, and what of both agrees. */
final class Counts {
    private int right;
    private int found;
    private int gold;

    void add(int moreRight, int moreFound, int moreGold) {
        right += moreRight;
        found += moreFound;
        gold += moreGold;
    }

    double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    double f1() {
        return found + gold == 0 ? 0 : 2.0 * right / (found + gold);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "P %.3f R %.3f F1 %.3f (%d/%d/%d)", precision(), recall(), f1(), right, found, gold);
    }
}
