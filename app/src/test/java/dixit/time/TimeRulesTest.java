package dixit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dixit.document.Document;
import dixit.language.DataFiles;
import dixit.language.Pack;
import dixit.language.Rule;
import dixit.syntax.Syntax;
import dixit.syntax.TrainedSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples that stand beside the rules. */
class TimeRulesTest {

    /** The finder as the pipeline uses it: with trees, where the language has a model. */
    private record Finder(TimeFinder times, @Nullable Syntax syntax) {
        static Finder load(Pack pack) {
            return new Finder(TimeFinder.load(pack), pack.has("model/syntax.bin") ? TrainedSyntax.load(pack) : null);
        }

        List<TimeExpression> find(Document document) {
            return times.find(document, syntax == null ? List.of() : syntax.sentences(document.text(), 0));
        }
    }

    @TestFactory
    Stream<DynamicTest> examples() {
        return Stream.of("it", "en", "de")
                .map(code -> new Pack(code, DataFiles.bundled()))
                .filter(pack -> pack.has("times/words.yaml"))
                .flatMap(TimeRulesTest::examples);
    }

    private static Stream<DynamicTest> examples(Pack pack) {
        Finder finder = Finder.load(pack);
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

    private static void yes(Finder finder, Rule rule, Object source) {
        Example example = Example.yes(rule, source);
        List<TimeExpression> found = finder.find(example.document());
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

    private static void no(Finder finder, Rule rule, String text) {
        assertThat(finder.find(Example.document(text, "2023-09-13")))
                .noneSatisfy(time -> assertThat(time.rule()).isEqualTo(rule.name()));
    }
}
