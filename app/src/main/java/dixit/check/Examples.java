package dixit.check;

import dixit.document.Document;
import dixit.language.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Names the examples of rules and gives each its check. */
final class Examples {
    private Examples() {}

    /**
     * @param yes says what is wrong with an example that the rule must fit
     * @param no says what is wrong with one that it must not fit
     */
    static List<Example> of(
            String layer,
            List<Rule> rules,
            BiFunction<Rule, Object, Optional<String>> yes,
            BiFunction<Rule, Object, Optional<String>> no) {
        List<Example> examples = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.yes().isEmpty() || rule.no().isEmpty()) {
                examples.add(new Example(
                        layer + " › " + rule.name(), () -> Optional.of("needs a 'yes' and a 'no' example")));
            }
            add(examples, layer, rule, "yes", rule.yes(), yes);
            add(examples, layer, rule, "no", rule.no(), no);
        }
        return examples;
    }

    private static void add(
            List<Example> examples,
            String layer,
            Rule rule,
            String kind,
            List<Object> texts,
            BiFunction<Rule, Object, Optional<String>> check) {
        for (int i = 0; i < texts.size(); i++) {
            Object text = texts.get(i);
            String name = layer + " › " + rule.name() + " › " + kind + " " + (i + 1);
            examples.add(new Example(name, () -> check.apply(rule, text)));
        }
    }

    static Document document(String text, String language) {
        return new Document("example", null, null, null, null, language, null, null, text, 0);
    }

    /** A field of an example that is a map. */
    static String field(Rule rule, Object example, String name) {
        if (example instanceof Map<?, ?> map && map.get(name) instanceof String value) {
            return value;
        }
        throw rule.error("an example without '" + name + "': " + example);
    }
}
