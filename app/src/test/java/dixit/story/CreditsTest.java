package dixit.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dixit.language.DataFiles;
import dixit.language.Pack;
import dixit.language.Rule;
import dixit.ledger.JoiningData;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every credit rule's own examples. */
class CreditsTest {
    private static final JoiningData DATA = new JoiningData(DataFiles.bundled());

    @TestFactory
    List<DynamicTest> examples() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String language : List.of("it", "en", "de")) {
            for (Rule rule : new Pack(language, DataFiles.bundled()).rules("credits.yaml")) {
                tests.add(dynamicTest(
                        language + " › credits › " + rule.name() + " has both examples",
                        () -> assertThat(List.of(rule.yes().size(), rule.no().size()))
                                .doesNotContain(0)));
                rule.yes()
                        .forEach(text -> tests.add(dynamicTest(name(language, rule, "yes", text), () -> {
                            assertThat(DATA.credits(language).of(String.valueOf(text)))
                                    .isNotNull();
                        })));
                rule.no()
                        .forEach(text -> tests.add(dynamicTest(name(language, rule, "no", text), () -> {
                            assertThat(DATA.credits(language).of(String.valueOf(text)))
                                    .isNull();
                        })));
            }
        }
        return tests;
    }

    private static String name(String language, Rule rule, String which, Object text) {
        return language + " › credits › " + rule.name() + " › " + which + ": " + text;
    }

    @Test
    void anAgencyHasOneNameHoweverItIsSpelt() {
        assertThat(DATA.credits("en").of("LISBON (AP) - Two ferries collided."))
                .extracting("agency")
                .isEqualTo("Associated Press");
    }
}
