package dixit.syntax;

import java.util.Arrays;

/** What each transition costs: how many arcs of the gold tree it puts out of reach (Goldberg and Nivre 2013). */
final class Oracle {
    private final int[] head;
    private final int[] relation;

    /** @param head of each word, the root being the number of words; a projective tree */
    Oracle(int[] head, int[] relation) {
        this.head = head;
        this.relation = relation;
    }

    int head(int word) {
        return head[word];
    }

    int relation(int word) {
        return relation[word];
    }

    /** Arcs lost by shifting. */
    int shiftCost(Configuration c) {
        int word = c.next;
        int cost = 0;
        for (int i = 0; i < c.depth; i++) {
            int at = c.stack[i];
            if (head[at] == word || (i < c.depth - 1 && head[word] == at)) {
                cost++;
            }
        }
        return cost;
    }

    /** Arcs lost by hanging the top of the stack on the next word. */
    int leftCost(Configuration c) {
        int top = c.top(0);
        int cost = dependentsAhead(c, top);
        if (head[top] != c.next && (head[top] > c.next || head[top] == c.top(1))) {
            cost++;
        }
        return cost;
    }

    /** Arcs lost by hanging the top of the stack on the word beneath it. */
    int rightCost(Configuration c) {
        int top = c.top(0);
        int cost = dependentsAhead(c, top);
        if (head[top] >= c.next) {
            cost++;
        }
        return cost;
    }

    private int dependentsAhead(Configuration c, int word) {
        int count = 0;
        for (int i = c.next; i < head.length; i++) {
            if (head[i] == word) {
                count++;
            }
        }
        return count;
    }

    /** Lifts arcs that cross others to the head's head until none does (Nivre and Nilsson 2005). */
    static int[] projective(int[] heads) {
        int[] head = Arrays.copyOf(heads, heads.length);
        for (int word = crossing(head); word >= 0; word = crossing(head)) {
            head[word] = head[head[word]];
        }
        return head;
    }

    private static int crossing(int[] head) {
        int found = -1;
        int shortest = Integer.MAX_VALUE;
        for (int i = 0; i < head.length; i++) {
            int length = Math.abs(i - head[i]);
            if (head[i] != head.length && length < shortest && !covers(head, i)) {
                found = i;
                shortest = length;
            }
        }
        return found;
    }

    /** Whether all words between a word and its head hang on the head. */
    private static boolean covers(int[] head, int word) {
        int parent = head[word];
        for (int i = Math.min(word, parent) + 1; i < Math.max(word, parent); i++) {
            int at = i;
            while (at != parent && at != head.length) {
                at = head[at];
            }
            if (at != parent) {
                return false;
            }
        }
        return true;
    }
}
