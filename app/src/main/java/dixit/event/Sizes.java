package dixit.event;

import dixit.syntax.Sentence;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many people were killed, injured, arrested: {@code events/sizes.yaml} of a pack. */
final class Sizes {
    private static final String DEAD = "dead";
    private static final String INJURED = "injured";
    private static final String ARRESTED = "arrested";

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> counted = new HashMap<>();

    /** @param values {@code numbers}: word to value; {@code counted}: dead, injured, arrested to nouns */
    Sizes(Map<String, Object> values) {
        if (values.get("numbers") instanceof Map<?, ?> map) {
            map.forEach((word, value) -> numbers.put(String.valueOf(word), Integer.valueOf(String.valueOf(value))));
        }
        if (values.get("counted") instanceof Map<?, ?> map) {
            map.forEach((kind, nouns) -> {
                if (nouns instanceof List<?> list) {
                    list.forEach(noun -> counted.put(String.valueOf(noun), String.valueOf(kind)));
                }
            });
        }
    }

    /**
     * The size of an event.
     *
     * @param kind what those count as whom it meets; null where its rule counts no one
     * @param met the words for whom it meets
     */
    @Nullable
    Size of(Parsed in, Word head, @Nullable String kind, List<Word> met) {
        Map<String, Integer> found = new HashMap<>();
        if (kind == null) {
            return null;
        }
        for (Word word : met) {
            put(found, counted.getOrDefault(Grammar.key(word), kind), number(in.sentence(), word));
        }
        for (Word word : in.sentence().subtree(head)) {
            String own = counted.get(Grammar.key(word));
            if (own != null) {
                put(found, own, number(in.sentence(), word));
            }
        }
        return found.isEmpty() ? null : new Size(found.get(DEAD), found.get(INJURED), found.get(ARRESTED));
    }

    private static void put(Map<String, Integer> found, String kind, @Nullable Integer number) {
        if (number != null) {
            found.putIfAbsent(kind, number);
        }
    }

    /** The number before a noun, or the noun's own if it is a number. */
    private @Nullable Integer number(Sentence sentence, Word noun) {
        if (noun.upos() == Upos.NUM) {
            return value(sentence, noun);
        }
        for (Word child : sentence.children(noun, "nummod")) {
            Integer value = value(sentence, child);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private @Nullable Integer value(Sentence sentence, Word number) {
        Integer own = value(number.form());
        if (own == null) {
            return null;
        }
        for (Word part : sentence.children(number, "compound", "flat", "nummod")) {
            Integer factor = value(part.form());
            if (factor != null && (long) own * factor < Integer.MAX_VALUE) {
                return Math.max(own, factor) >= 100 && Math.min(own, factor) < 1000 ? own * factor : own;
            }
        }
        return own;
    }

    private @Nullable Integer value(String form) {
        Integer word = numbers.get(form.toLowerCase(Locale.ROOT));
        if (word != null) {
            return word;
        }
        String digits = form.replaceAll("[.,'’ ](?=\\d{3}(\\D|$))", "");
        return digits.matches("\\d{1,9}") ? Integer.valueOf(digits) : null;
    }
}
