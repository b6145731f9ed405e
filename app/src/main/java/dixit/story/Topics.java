package dixit.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names and numbers that a document is most about: what it shares with reports of the same happenings in any
 * language.
 */
public final class Topics {
    /** A capital at the start of a sentence says nothing. */
    private static final Pattern TERM = Pattern.compile("(?<=[\\p{L}\\p{N},;:] )\\p{Lu}[\\p{L}\\p{N}]{2,}|\\p{N}{2,}");

    /** Names are cut so that inflections and kindred spellings meet. */
    private static final int LENGTH = 5;

    private static final int MOST = 24;

    private Topics() {}

    /** The most frequent first; of equally frequent ones, the earliest. */
    public static Set<String> of(String text) {
        Map<String, int[]> counted = new HashMap<>();
        Matcher matcher = TERM.matcher(Words.plain(text));
        while (matcher.find()) {
            String term = matcher.group().toLowerCase(Locale.ROOT);
            String key = term.substring(0, Math.min(LENGTH, term.length()));
            counted.computeIfAbsent(key, unseen -> new int[] {0, matcher.start()})[0]++;
        }
        return counted.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, int[]> e) -> -e.getValue()[0])
                        .thenComparingInt(e -> e.getValue()[1]))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How alike two documents' topics are, from 0 to 1: those that come first weigh most. */
    public static double likeness(Set<String> a, Set<String> b) {
        double shared = 0;
        double whole = 0;
        List<String> theirs = List.copyOf(b);
        int rank = 0;
        for (String term : a) {
            shared += theirs.contains(term) ? weight(rank) + weight(theirs.indexOf(term)) : 0;
            whole += weight(rank++);
        }
        for (int i = 0; i < theirs.size(); i++) {
            whole += weight(i);
        }
        return whole == 0 ? 0 : shared / whole;
    }

    private static double weight(int rank) {
        return 1 / Math.sqrt(rank + 1.0);
    }
}
