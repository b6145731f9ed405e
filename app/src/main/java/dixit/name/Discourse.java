package dixit.name;

import dixit.syntax.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What has been read of one document: its mentions so far, and which countries it is about. */
final class Discourse {
    private final LocalDate day;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<Long, Draft> byHead = new HashMap<>();
    private final Map<String, Integer> countries = new TreeMap<>();
    private final Map<String, Integer> scenes = new TreeMap<>();

    /**
     * A discourse without mentions.
     *
     * @param day of publication, which decides who holds an office
     */
    Discourse(LocalDate day) {
        this.day = day;
    }

    LocalDate day() {
        return day;
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** Notes that a country is spoken of, by name or by its people. */
    void hears(@Nullable String country, int weight) {
        if (country != null) {
            countries.merge(country, weight, Integer::sum);
        }
    }

    boolean isAbout(@Nullable String country) {
        return country != null && countries.containsKey(country);
    }

    int weight(@Nullable String country) {
        return country == null ? 0 : countries.getOrDefault(country, 0);
    }

    /** Notes that something happens in a country. */
    void sees(@Nullable String country, int weight) {
        if (country != null) {
            scenes.merge(country, weight, Integer::sum);
        }
    }

    /** The country spoken of most. */
    @Nullable
    String topic() {
        return most(countries);
    }

    /** The country where most of it happens; else the country spoken of most. */
    @Nullable
    String scene() {
        return scenes.isEmpty() ? topic() : most(scenes);
    }

    private static @Nullable String most(Map<String, Integer> counts) {
        String most = null;
        int highest = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > highest) {
                most = entry.getKey();
                highest = entry.getValue();
            }
        }
        return most;
    }

    void add(Draft draft) {
        drafts.add(draft);
        byHead.putIfAbsent(key(draft.sentence(), draft.head()), draft);
        for (Referent referent : draft.referents()) {
            referent.real().seen = drafts.size();
        }
    }

    @Nullable
    Draft headedBy(int sentence, Word word) {
        return byHead.get(key(sentence, word.index()));
    }

    /** The mentions of a sentence so far. */
    List<Draft> of(int sentence) {
        int from = drafts.size();
        while (from > 0 && drafts.get(from - 1).sentence() == sentence) {
            from--;
        }
        return List.copyOf(drafts.subList(from, drafts.size()));
    }

    private static long key(int sentence, int word) {
        return ((long) sentence << 32) | word;
    }

    /** The mentions before a place in the text, the nearest first; no more than {@code limit} are looked at. */
    List<Draft> before(int offset, int limit) {
        List<Draft> before = new ArrayList<>();
        for (int i = drafts.size() - 1; i >= 0 && i >= drafts.size() - limit; i--) {
            if (drafts.get(i).span().begin() < offset) {
                before.add(drafts.get(i));
            }
        }
        before.sort((a, b) -> Integer.compare(b.span().begin(), a.span().begin()));
        return before;
    }
}
