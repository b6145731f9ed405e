package dixit.check;

import dixit.language.Pack;
import dixit.language.Rule;
import dixit.syntax.Sentence;
import dixit.syntax.Syntax;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The examples of {@code clauses.yaml}: a text, an infinitive and the head of its subject. */
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

    /** The infinitives that have a subject, each with it. */
    private List<String> subjects(String text) {
        List<String> found = new ArrayList<>();
        for (Sentence sentence : syntax.sentences(text, 0)) {
            for (Word word : sentence.words()) {
                if (word.features().has("VerbForm", "Inf")) {
                    sentence.children(word, "nsubj").forEach(subject -> found.add(word.form() + " " + subject.form()));
                }
            }
        }
        return found;
    }

    private Optional<String> fits(Rule rule, Object example) {
        List<String> found = subjects(Examples.field(rule, example, "text"));
        String wanted = Examples.field(rule, example, "infinitive") + " " + Examples.field(rule, example, "subject");
        return found.contains(wanted) ? Optional.empty() : Optional.of("wanted " + example + ", found " + found);
    }

    private Optional<String> fitsNot(Rule rule, Object example) {
        List<String> found = subjects(String.valueOf(example));
        return found.isEmpty() ? Optional.empty() : Optional.of("finds " + found + " in: " + example);
    }
}
