package dixit.time;

import dixit.document.Document;
import dixit.language.Pack;
import dixit.language.Rule;
import dixit.syntax.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time expressions of a text by a language's rules (TIMEX3, TimeML 1.2.1); immutable, shared by threads.
 *
 * <p>A range is one expression, whose value is an ISO 8601 interval: {@code 2023-09-10/2023-09-13}.
 */
public final class TimeFinder {
    private final RuleIndex simple;
    private final RuleIndex composed;
    private final Tense tense;

    private TimeFinder(List<TimeRule> rules, Tense tense) {
        simple = new RuleIndex(rules.stream().filter(rule -> !rule.takesTimes()).toList());
        composed = new RuleIndex(rules.stream().filter(TimeRule::takesTimes).toList());
        this.tense = tense;
    }

    /** The rules as they stand in the files, examples and all. */
    public static List<Rule> rules(Pack pack) {
        return TimeRules.sources(pack);
    }

    /**
     * Reads the language's rules from its folder {@code times/}.
     *
     * @throws dixit.language.DataException if a file is missing or a rule cannot be read
     */
    public static TimeFinder load(Pack pack) {
        return new TimeFinder(TimeRules.read(pack), Tense.read(pack));
    }

    /**
     * The time expressions in the document's body, in order, none overlapping another.
     *
     * @param sentences of the document, in order; without them, tense and parts of speech do not help
     */
    public List<TimeExpression> find(Document document, List<Sentence> sentences) {
        Tokens tokens = new Tokens(document.text(), document.bodyBegin());
        Words words = new Words(sentences);
        Reckoning reckoning = new Reckoning(tokens, words, tense, document.published());
        @Nullable Found[] times = new Found[tokens.size()];
        List<Found> found = reckoning.resolve(simple.select(tokens, times, words));
        found.forEach(each -> times[each.begin()] = each);
        List<Found> made = reckoning.resolve(composed.select(tokens, times, words));
        return Reckoning.replace(found, made).stream()
                .map(reckoning::expression)
                .toList();
    }
}
