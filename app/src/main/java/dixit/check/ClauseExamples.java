package dixit.check;

import dixit.language.Pack;
import dixit.language.Rule;
import dixit.syntax.Sentence;
import dixit.syntax.Syntax;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The examples of {@code clauses.yaml}: a text, a verb and the head of its subject; or a text and its main verb. */
final class ClauseExamples {
    private static final String FILE = "clauses.yaml";

    private final Syntax syntax;
    private final Pack pack;

    ClauseExamples(Syntax syntax, Pack pack) {
        this.syntax = syntax;
        this.pack = pack;
    }

    List<Example> all() {
        return pack.has(FILE)
                ? Examples.of(pack.code() + " › clauses", pack.rules(FILE), this::fits, this::fitsNot)
                : List.of();
    }

    /** The verbs that have a subject, each with it. */
    private List<String> subjects(String text, boolean infinitives) {
        List<String> found = new ArrayList<>();
        for (Sentence sentence : syntax.sentences(text, 0)) {
            for (Word word : sentence.words()) {
                if (!infinitives || word.features().has("VerbForm", "Inf")) {
                    sentence.children(word, "nsubj").forEach(subject -> found.add(word.form() + " " + subject.form()));
                }
            }
        }
        return found;
    }

    private boolean holds(Rule rule, Object example) {
        if (example instanceof Map<?, ?> fields && fields.containsKey("main")) {
            String main = Examples.field(rule, example, "main");
            return syntax.sentences(Examples.field(rule, example, "text"), 0).stream()
                    .anyMatch(sentence -> sentence.root().form().equals(main));
        }
        String pair = Examples.field(rule, example, "verb") + " " + Examples.field(rule, example, "subject");
        return subjects(Examples.field(rule, example, "text"), false).contains(pair);
    }

    private Optional<String> fits(Rule rule, Object example) {
        return holds(rule, example)
                ? Optional.empty()
                : Optional.of(
                        "wanted " + example + ", found " + subjects(Examples.field(rule, example, "text"), false));
    }

    private Optional<String> fitsNot(Rule rule, Object example) {
        boolean found = example instanceof Map
                ? holds(rule, example)
                : !subjects(String.valueOf(example), true).isEmpty();
        return found ? Optional.of("finds a subject in: " + example) : Optional.empty();
    }
}
