package dixit.check;

import dixit.language.Pack;
import dixit.language.Rule;
import dixit.syntax.Tokenizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The examples of {@code tokens.yaml}: texts and their words, of those that a rule parts and of those that it leaves alone. */
final class TokenExamples {
    private static final String FILE = "tokens.yaml";

    private final Tokenizer tokenizer;
    private final Pack pack;

    TokenExamples(Pack pack) {
        this.tokenizer = Tokenizer.load(pack);
        this.pack = pack;
    }

    List<Example> all() {
        return Examples.of(pack.code() + " › tokens", pack.rules(FILE), this::fits, this::fits);
    }

    private Optional<String> fits(Rule rule, Object example) {
        if (!(example instanceof Map<?, ?> texts)) {
            throw rule.error("has an example that is no map of a text to its words");
        }
        for (Map.Entry<?, ?> each : texts.entrySet()) {
            String words = String.join(" ", tokenizer.words(String.valueOf(each.getKey())));
            if (!words.equals(each.getValue())) {
                return Optional.of("wanted '" + each.getValue() + "', found '" + words + "'");
            }
        }
        return Optional.empty();
    }
}
