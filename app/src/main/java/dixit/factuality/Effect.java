package dixit.factuality;

import dixit.factuality.Factuality.Certainty;
import dixit.factuality.Factuality.Polarity;
import dixit.factuality.Factuality.Tense;
import dixit.language.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What words do to the factuality of an event under them.
 *
 * @param rule the rule's name
 * @param certainty at most this certain; null for no change
 * @param polarity NEGATIVE turns it round; null for no change
 * @param tense the time it puts it in; null for no change
 */
record Effect(
        String rule,
        @Nullable Certainty certainty,
        @Nullable Polarity polarity,
        @Nullable Tense tense) {

    static Effect of(Rule rule) {
        return new Effect(
                rule.name(),
                rule.stringOrNull("certainty") == null ? null : rule.value("certainty", Certainty.class),
                rule.stringOrNull("polarity") == null ? null : rule.value("polarity", Polarity.class),
                rule.stringOrNull("tense") == null ? null : rule.value("tense", Tense.class));
    }
}
