package dixit.event;

import static org.assertj.core.api.Assertions.assertThat;

import dixit.language.DataFiles;
import dixit.language.Pack;
import dixit.language.Rule;
import dixit.syntax.PlainSyntax;
import dixit.syntax.Sentence;
import dixit.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of all event rules of all languages. */
class EventExamplesTest {

    @TestFactory
    Stream<DynamicTest> examples() {
        return Stream.of("it", "en", "de")
                .filter(language -> new Pack(language, DataFiles.bundled()).has("model/syntax.bin"))
                .flatMap(language -> new Language(language).tests().stream());
    }

    /** One language with what reads it. */
    private static final class Language {
        private final String code;
        private final Pack pack;
        private final Syntax syntax;
        private final EventFinder finder;

        Language(String code) {
            this.code = code;
            this.pack = new Pack(code, DataFiles.bundled());
            this.syntax = PlainSyntax.load(pack);
            this.finder = EventFinder.load(pack);
        }

        List<DynamicTest> tests() {
            List<DynamicTest> tests = new ArrayList<>();
            for (Plover type : Plover.values()) {
                pack.rules("events/" + EventType.fileName(type)).forEach(rule -> add(tests, rule, type.name()));
            }
            pack.rules("events/untyped.yaml").forEach(rule -> add(tests, rule, "null"));
            pack.rules("events/light.yaml").forEach(rule -> add(tests, rule, null));
            return tests;
        }

        private void add(List<DynamicTest> tests, Rule rule, @Nullable String type) {
            String name = code + " › events › " + rule.name();
            for (int i = 0; i < rule.yes().size(); i++) {
                Map<?, ?> example = (Map<?, ?>) rule.yes().get(i);
                tests.add(DynamicTest.dynamicTest(name + " › yes " + (i + 1), () -> fits(rule, type, example)));
            }
            for (int i = 0; i < rule.no().size(); i++) {
                String text = String.valueOf(rule.no().get(i));
                tests.add(DynamicTest.dynamicTest(
                        name + " › no " + (i + 1),
                        () -> assertThat(events(text, List.of()))
                                .as(text)
                                .noneMatch(event -> event.rule().equals(rule.name()))));
            }
        }

        private void fits(Rule rule, @Nullable String type, Map<?, ?> example) {
            String text = String.valueOf(example.get("text"));
            String wanted = (type == null ? example.get("type") : type) + " " + or(example.get("actor")) + " > "
                    + or(example.get("recipient"));
            assertThat(events(text, parties(example)).stream()
                            .filter(event -> type == null || event.rule().equals(rule.name()))
                            .map(event -> event.type() + " " + first(text, event.actors()) + " > "
                                    + first(text, event.recipients())))
                    .as(text)
                    .contains(wanted);
        }

        private static String or(@Nullable Object words) {
            return words == null ? "" : String.valueOf(words);
        }

        private static String first(String text, List<Party> parties) {
            return parties.isEmpty() || parties.getFirst().span() == null
                    ? ""
                    : parties.getFirst().span().of(text);
        }

        private static List<String> parties(Map<?, ?> example) {
            return Stream.of("actor", "recipient")
                    .filter(example::containsKey)
                    .map(role -> String.valueOf(example.get(role)))
                    .toList();
        }

        private List<Event> events(String text, List<String> parties) {
            List<Sentence> sentences = syntax.sentences(text, 0);
            return finder.find(Trees.document(text, code), sentences, Trees.named(text, sentences, parties));
        }
    }
}
