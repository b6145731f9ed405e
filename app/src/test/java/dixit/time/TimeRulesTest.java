package dixit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dixit.language.DataFiles;
import dixit.language.Pack;
import dixit.language.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples that stand beside the rules. */
class TimeRulesTest {

    @TestFactory
    Stream<DynamicTest> examples() {
        return Stream.of("it", "en", "de")
                .map(code -> new Pack(code, DataFiles.bundled()))
                .filter(pack -> pack.has("times/words.yaml"))
                .flatMap(TimeRulesTest::examples);
    }

    private static Stream<DynamicTest> examples(Pack pack) {
        TimeFinder finder = TimeFinder.load(pack);
        return TimeRules.sources(pack).stream().flatMap(rule -> {
            String name = pack.code() + " › times › " + rule.name() + " › ";
            List<DynamicTest> tests = new ArrayList<>();
            assertThat(rule.yes()).as(name + "yes").isNotEmpty();
            assertThat(rule.no()).as(name + "no").isNotEmpty();
            for (int i = 0; i < rule.yes().size(); i++) {
                Object example = rule.yes().get(i);
                tests.add(dynamicTest(name + "yes " + (i + 1), () -> yes(finder, rule, example)));
            }
            for (int i = 0; i < rule.no().size(); i++) {
                String text = String.valueOf(rule.no().get(i));
                tests.add(dynamicTest(name + "no " + (i + 1), () -> no(finder, rule, text)));
            }
            return tests.stream();
        });
    }

    private static void yes(TimeFinder finder, Rule rule, Object source) {
        Example example = Example.yes(rule, source);
        List<TimeExpression> found = finder.find(example.document(), List.of());
        List<TimeExpression> here = found.stream()
                .filter(time -> time.span().equals(example.span()))
                .toList();
        assertThat(here).as("in %s", found).singleElement().satisfies(time -> {
            assertThat(time.value()).isEqualTo(example.value());
            assertThat(time.rule()).isEqualTo(rule.name());
            if (example.days() != null) {
                assertThat(Example.days(time)).isEqualTo(example.days());
            }
        });
    }

    private static void no(TimeFinder finder, Rule rule, String text) {
        assertThat(finder.find(Example.document(text, "2023-09-13"), List.of()))
                .noneSatisfy(time -> assertThat(time.rule()).isEqualTo(rule.name()));
    }
}
