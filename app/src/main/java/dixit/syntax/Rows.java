package dixit.syntax;

/** The rows of weights of some features, parted by how they are kept; for one thread. */
final class Rows {
    int[] single = new int[0];
    int[] list = new int[0];
    int[] full = new int[0];
    int singles;
    int lists;
    int fulls;
    /** What is fetched first of each, before any is used, since fetching many at once takes hardly longer than one. */
    long[] first = new long[0];

    /** Makes room for so many of each kind. */
    void makeRoom(int most) {
        if (single.length < most) {
            single = new int[most];
            list = new int[most];
            full = new int[most];
            first = new long[most];
        }
    }
}
