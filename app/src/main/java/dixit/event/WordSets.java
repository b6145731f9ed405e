package dixit.event;

import dixit.language.DataException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Named sets of lemmas that rules refer to as {@code $weapons}; sets may hold other sets. */
final class WordSets {
    private final Map<String, Set<String>> sets = new HashMap<>();

    /** @param values set name to its words, in order of the file; a set comes before those that use it */
    WordSets(Map<String, Object> values) {
        values.forEach((name, words) -> {
            if (!(words instanceof List<?> list)) {
                throw new DataException("words.yaml: '" + name + "' is not a list of words");
            }
            sets.put(name, expand(list.stream().map(String::valueOf).toList()));
        });
    }

    private WordSets(WordSets base, Map<String, Set<String>> more) {
        sets.putAll(base.sets);
        sets.putAll(more);
    }

    /** These sets and more. */
    WordSets with(Map<String, Set<String>> more) {
        return new WordSets(this, more);
    }

    /**
     * The words, with sets replaced by what they hold.
     *
     * @throws DataException if a set is not known
     */
    Set<String> expand(List<String> words) {
        Set<String> all = new LinkedHashSet<>();
        for (String word : words) {
            if (word.length() > 1 && word.startsWith("$")) {
                Set<String> set = sets.get(word.substring(1));
                if (set == null) {
                    throw new DataException("no word set '" + word + "'; known are "
                            + String.join(", ", sets.keySet().stream().sorted().toList()));
                }
                all.addAll(set);
            } else {
                all.add(word);
            }
        }
        return all;
    }

    /** The ways to read {@code a|b $set}: for each word, which lemmas it may have. */
    List<Set<String>> alternatives(String wording) {
        List<Set<String>> all = new ArrayList<>();
        for (String token : wording.strip().split(" +")) {
            all.add(expand(List.of(token.split("\\|"))));
        }
        return all;
    }
}
