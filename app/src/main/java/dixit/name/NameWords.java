package dixit.name;

import dixit.language.DataException;
import dixit.language.Pack;
import dixit.language.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a language's {@code roles.yaml} and {@code names.yaml} say; immutable. */
public final class NameWords {
    private static final int SHORTEST_FIRST = 2;
    private static final int SHORTEST_HEAD = 4;

    private final Map<String, List<Role>> roles = new HashMap<>();
    private final Map<String, Set<String>> sets = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, List<?>> plurals = new LinkedHashMap<>();

    private NameWords(List<Rule> rules, Map<String, Object> values) {
        for (Rule rule : rules) {
            Role role = Role.of(rule);
            role.words()
                    .forEach(word -> roles.computeIfAbsent(word, key -> new ArrayList<>(1))
                            .add(role));
        }
        values.forEach(this::put);
    }

    /** Reads both files of a pack. */
    public static NameWords load(Pack pack) {
        return new NameWords(pack.rules("roles.yaml"), pack.values("names.yaml"));
    }

    private void put(String name, Object value) {
        if (value instanceof List<?> list) {
            Set<String> words = new HashSet<>();
            list.forEach(word -> words.add(String.valueOf(word)));
            sets.put(name, words);
        } else if (value instanceof Map<?, ?> map && name.equals("numbers")) {
            map.forEach((word, number) -> numbers.put(String.valueOf(word), Integer.valueOf(String.valueOf(number))));
        } else if (value instanceof Map<?, ?> map && name.equals("plurals")) {
            map.forEach((plural, singular) -> plurals.put(String.valueOf(plural), (List<?>) singular));
        } else {
            throw new DataException(
                    "names.yaml: '" + name + "' is neither a list of words nor the map of numbers or plurals");
        }
    }

    /** The rules for a noun in small letters, singular or plural, in order of the file. */
    List<Role> roles(String word) {
        List<Role> exact = simple(word);
        return exact.isEmpty() && is("grammar", "compounds end in their head") ? ofCompound(word) : exact;
    }

    /** Whether only the end of a word is one of the nouns for somebody. */
    boolean isCompound(String word) {
        return simple(word).isEmpty() && !roles(word).isEmpty();
    }

    private List<Role> simple(String word) {
        List<Role> exact = roles.getOrDefault(word, List.of());
        return exact.isEmpty() ? ofPlural(word) : exact;
    }

    /** The rules for the longest known noun that a compound ends in: <i>Kremlsprecher</i>, <i>US-Regierung</i>. */
    private List<Role> ofCompound(String word) {
        for (int begin = SHORTEST_FIRST; begin + SHORTEST_HEAD <= word.length(); begin++) {
            List<Role> found = simple(word.substring(begin));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Role> ofPlural(String word) {
        for (Map.Entry<String, List<?>> ending : plurals.entrySet()) {
            if (word.endsWith(ending.getKey())) {
                String stem = word.substring(0, word.length() - ending.getKey().length());
                for (Object singular : ending.getValue()) {
                    List<Role> found = roles.getOrDefault(stem + singular, List.of());
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return List.of();
    }

    /** The nouns for people by what they do, as spelling keys. */
    Set<String> people() {
        return nouns(true);
    }

    /** The nouns for organisations and media, as spelling keys. */
    Set<String> bodies() {
        return nouns(false);
    }

    private Set<String> nouns(boolean person) {
        Set<String> words = new HashSet<>();
        roles.forEach((word, rules) -> {
            if (rules.stream().anyMatch(role -> (role.kind() == EntityKind.PERSON) == person)) {
                words.add(Spelling.key(word));
            }
        });
        return words;
    }

    /** Whether a word is in one of the lists of {@code names.yaml}. */
    boolean is(String list, String word) {
        return sets.getOrDefault(list, Set.of()).contains(word);
    }

    /** The value of a number word; 0 for none. */
    int number(String word) {
        return numbers.getOrDefault(word, 0);
    }
}
