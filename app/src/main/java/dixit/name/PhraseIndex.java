package dixit.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the longest of many phrases that begins at a word, by {@linkplain Spelling#key spelling key}. */
final class PhraseIndex<T> {
    private final Map<String, List<T>> entries = new HashMap<>(1 << 15);
    private final Set<String> prefixes = new HashSet<>(1 << 13);

    /** What was found, and how many words it takes. */
    record Found<T>(int length, List<T> entries) {}

    void add(String key, T entry) {
        if (key.isEmpty()) {
            return;
        }
        List<T> at = entries.get(key);
        if (at == null) {
            entries.put(key, List.of(entry));
        } else if (!at.contains(entry)) {
            List<T> more = new ArrayList<>(at);
            more.add(entry);
            entries.put(key, List.copyOf(more));
        }
        for (int space = key.indexOf(' '); space > 0; space = key.indexOf(' ', space + 1)) {
            prefixes.add(key.substring(0, space));
        }
    }

    List<T> get(String key) {
        return entries.getOrDefault(key, List.of());
    }

    /** All phrases that begin at word {@code from}, the longest first. */
    List<Found<T>> startingAt(List<String> keys, int from) {
        String phrase = keys.get(from);
        List<Found<T>> found = new ArrayList<>(1);
        if (phrase.isEmpty()) {
            return found;
        }
        for (int end = from + 1; ; end++) {
            List<T> hit = entries.get(phrase);
            if (hit != null && !keys.get(end - 1).isEmpty()) {
                found.addFirst(new Found<>(end - from, hit));
            }
            if (end >= keys.size() || !prefixes.contains(phrase)) {
                return found;
            }
            String next = keys.get(end);
            phrase = next.isEmpty() ? phrase : phrase + " " + next;
        }
    }
}
