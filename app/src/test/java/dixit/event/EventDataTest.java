package dixit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dixit.language.DataFiles;
import dixit.language.Pack;
import dixit.language.Rule;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What every lexicon must keep to, whatever the language. */
class EventDataTest {
    private static final DataFiles DATA = DataFiles.bundled();

    @TestFactory
    Stream<DynamicTest> lexicons() {
        return Stream.of("it", "en", "de").flatMap(EventDataTest::tests);
    }

    private static Stream<DynamicTest> tests(String language) {
        Pack pack = new Pack(language, DATA);
        return Stream.of(
                DynamicTest.dynamicTest(
                        language + " › events › loads",
                        () -> assertThatCode(() -> EventFinder.load(pack)).doesNotThrowAnyException()),
                DynamicTest.dynamicTest(language + " › events › each rule has examples and a name of its own", () -> {
                    Set<String> names = new HashSet<>();
                    for (Plover type : Plover.values()) {
                        for (Rule rule : pack.rules("events/" + EventType.fileName(type))) {
                            assertThat(rule.yes()).as(rule.name()).isNotEmpty();
                            assertThat(rule.no()).as(rule.name()).isNotEmpty();
                            assertThat(names.add(rule.name())).as(rule.name()).isTrue();
                        }
                    }
                }));
    }
}
