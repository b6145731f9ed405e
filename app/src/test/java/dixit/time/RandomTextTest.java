package dixit.time;

import static org.assertj.core.api.Assertions.assertThat;

import dixit.check.TimeExample;
import dixit.document.Document;
import dixit.document.Published;
import dixit.language.DataFiles;
import dixit.language.Pack;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Throws random text at the finder: fragments of the language's own examples, and arbitrary characters. */
class RandomTextTest {
    private static final int TEXTS = 300;

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "de"})
    void anyTextGivesOrderedExpressionsWithinIt(String code) {
        Pack pack = new Pack(code, DataFiles.bundled());
        TimeFinder finder = TimeFinder.load(pack);
        List<String> fragments = fragments(pack);
        for (long seed = 0; seed < TEXTS; seed++) {
            String text = text(new Random(seed), fragments);
            check(finder, TimeExample.document(text, (Published) null), seed);
            for (String published : List.of("2023", "2023-09", "2024-02-29")) {
                check(finder, TimeExample.document(text, published), seed);
            }
        }
    }

    private static void check(TimeFinder finder, Document document, long seed) {
        int end = 0;
        for (TimeExpression time : finder.find(document, List.of())) {
            assertThat(time.span().begin())
                    .as("seed %d: %s", seed, document.text())
                    .isGreaterThanOrEqualTo(end);
            end = time.span().end();
            assertThat(end).isLessThanOrEqualTo(document.text().length());
            if (time.first() != null && time.last() != null) {
                assertThat(time.first()).isBeforeOrEqualTo(time.last());
            }
        }
    }

    private static List<String> fragments(Pack pack) {
        List<String> fragments =
                new ArrayList<>(List.of("-", "/", "'", "’", ".", ",", "(", "\n\n", "0", "31", "99999999999"));
        TimeRules.sources(pack)
                .forEach(rule -> rule.yes().forEach(example -> {
                    for (String word :
                            TimeExample.of(rule, example).document().text().split(" ")) {
                        fragments.add(word);
                    }
                }));
        return fragments;
    }

    private static String text(Random random, List<String> fragments) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            if (random.nextInt(6) == 0) {
                text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
            } else {
                text.append(fragments.get(random.nextInt(fragments.size())));
            }
            text.append(random.nextInt(5) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
