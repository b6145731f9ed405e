package dixit.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that a document attributes, and its quotations. */
public final class Attributions {
    private final List<Attribution> all;
    private final List<Quote> quotes;
    private final Map<Integer, List<Attribution>> bySentence = new HashMap<>();
    private final Map<Long, Attribution> byCue = new HashMap<>();

    Attributions(List<Attribution> all, List<Quote> quotes) {
        this.all = List.copyOf(all);
        this.quotes = List.copyOf(quotes);
        for (Attribution each : this.all) {
            byCue.putIfAbsent(key(each.sentence(), each.head()), each);
            for (Scope scope : each.scopes()) {
                bySentence
                        .computeIfAbsent(scope.sentence(), index -> new ArrayList<>())
                        .add(each);
            }
        }
    }

    private static long key(int sentence, int word) {
        return ((long) sentence << 32) | word;
    }

    public List<Attribution> all() {
        return all;
    }

    /** Quotations in order of the text. */
    public List<Quote> quotes() {
        return quotes;
    }

    /** What puts this word forward, outermost first. */
    public List<Attribution> covering(int sentence, int word) {
        List<Attribution> found = new ArrayList<>();
        for (Attribution each : bySentence.getOrDefault(sentence, List.of())) {
            if (each.covers(sentence, word) && !found.contains(each)) {
                found.add(each);
            }
        }
        found.sort(Comparator.comparingInt(Attribution::size).reversed());
        return found;
    }

    /** The attribution whose cue is this word. */
    public @Nullable Attribution cuedBy(int sentence, int word) {
        return byCue.get(key(sentence, word));
    }
}
