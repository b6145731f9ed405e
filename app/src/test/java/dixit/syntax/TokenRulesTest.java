package dixit.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dixit.language.DataFiles;
import dixit.language.Pack;
import dixit.language.Rule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples of {@code tokens.yaml}: a text and its words. */
class TokenRulesTest {

    @TestFactory
    Stream<DynamicTest> examples() {
        return Stream.of("it", "en", "de")
                .map(code -> new Pack(code, DataFiles.bundled()))
                .flatMap(this::examples);
    }

    private Stream<DynamicTest> examples(Pack pack) {
        Tokenizer tokenizer = Tokenizer.load(pack);
        return pack.rules("tokens.yaml").stream()
                .flatMap(rule -> Stream.concat(
                        tests(tokenizer, pack.code() + " › tokens › " + rule.name() + " › yes", rule.yes()),
                        tests(tokenizer, pack.code() + " › tokens › " + rule.name() + " › no", rule.no())));
    }

    private static Stream<DynamicTest> tests(Tokenizer tokenizer, String name, List<Object> examples) {
        assertThat(examples).as(name).isNotEmpty();
        return examples.stream()
                .flatMap(example -> ((Map<?, ?>) example).entrySet().stream())
                .map(example -> DynamicTest.dynamicTest(
                        name + " › " + example.getKey(),
                        () -> assertThat(words(tokenizer, String.valueOf(example.getKey())))
                                .isEqualTo(example.getValue())));
    }

    private static String words(Tokenizer tokenizer, String text) {
        return String.join(
                " ",
                tokenizer.tokens(text, 0).stream()
                        .flatMap(token -> token.words().stream())
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> everyRuleHasBothKindsOfExamples() {
        return Stream.of("it", "en", "de")
                .flatMap(code -> new Pack(code, DataFiles.bundled()).rules("tokens.yaml").stream())
                .map(rule -> DynamicTest.dynamicTest(rule.file() + " › " + rule.name(), () -> hasBoth(rule)));
    }

    private static void hasBoth(Rule rule) {
        assertThat(rule.yes()).isNotEmpty();
        assertThat(rule.no()).isNotEmpty();
    }
}
