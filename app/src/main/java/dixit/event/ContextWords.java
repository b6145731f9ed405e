package dixit.event;

import dixit.syntax.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The PLOVER contexts that the words of an event show: {@code events/contexts.yaml} of a pack. */
final class ContextWords {
    private final Map<String, String> contexts = new HashMap<>();

    /** @param values context to its words */
    ContextWords(Map<String, Object> values) {
        values.forEach((context, words) -> {
            if (words instanceof List<?> list) {
                list.forEach(word -> contexts.putIfAbsent(String.valueOf(word), context));
            }
        });
    }

    /** Those of the rule and those that the words around the head show, in alphabetical order. */
    List<String> of(Parsed in, Word head, List<String> always) {
        Set<String> found = new TreeSet<>(always);
        add(in, head, found, 3);
        return List.copyOf(found);
    }

    private void add(Parsed in, Word word, Set<String> found, int depth) {
        String context = contexts.get(Grammar.key(word));
        if (context != null) {
            found.add(context);
        }
        if (depth == 0) {
            return;
        }
        for (Word child : in.sentence().children(word)) {
            switch (child.relation().replaceFirst(":.*", "")) {
                case "conj", "advcl", "parataxis", "ccomp", "acl", "punct", "det", "case", "cc", "nsubj" -> {}
                default -> add(in, child, found, depth - 1);
            }
        }
    }
}
