package dixit.check;

import static org.assertj.core.api.Assertions.assertThat;

import dixit.Reader;
import dixit.language.DataFiles;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PackExamplesTest {
    private static final DataFiles DATA = DataFiles.bundled();

    @TestFactory
    Stream<DynamicTest> every_example_of_a_rule_holds() {
        Reader reader = Reader.load(DATA);
        return Stream.of("it", "en", "de")
                .flatMap(language -> PackExamples.of(DATA, reader, language).stream())
                .map(example -> DynamicTest.dynamicTest(
                        example.name(),
                        () -> assertThat(example.failure().get()).isEmpty()));
    }
}
