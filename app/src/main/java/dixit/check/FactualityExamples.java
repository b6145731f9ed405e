package dixit.check;

import dixit.factuality.Factuality;
import dixit.factuality.FactualityFinder;
import dixit.factuality.FactualityLexicon;
import dixit.factuality.Stance;
import dixit.language.Pack;
import dixit.language.Rule;
import dixit.syntax.Sentence;
import dixit.syntax.Syntax;
import dixit.syntax.Word;
import java.util.List;
import java.util.Optional;

/** The examples of {@code factuality.yaml}: a text, the event's word in it, and what it comes to. */
final class FactualityExamples {
    private final Syntax syntax;
    private final Pack pack;
    private final FactualityFinder factuality;

    FactualityExamples(Syntax syntax, Pack pack) {
        this.syntax = syntax;
        this.pack = pack;
        this.factuality = new FactualityFinder(FactualityLexicon.load(pack));
    }

    List<Example> all() {
        return Examples.of(pack.code() + " › factuality", pack.rules("factuality.yaml"), this::fits, this::fitsNot);
    }

    private Optional<String> fits(Rule rule, Object example) {
        String found = value(stance(rule, example));
        String want = Examples.field(rule, example, "is");
        return found.equals(want) ? Optional.empty() : Optional.of("wanted " + example + ", found " + found);
    }

    private Optional<String> fitsNot(Rule rule, Object example) {
        boolean used = stance(rule, example).causes().stream()
                .anyMatch(cause -> cause.rule().equals(rule.name()));
        return used ? Optional.of("fits: " + example) : fits(rule, example);
    }

    private Stance stance(Rule rule, Object example) {
        String text = Examples.field(rule, example, "text");
        String event = Examples.field(rule, example, "event");
        for (Sentence sentence : syntax.sentences(text, 0)) {
            for (Word word : sentence.words()) {
                if (word.form().equals(event)) {
                    return factuality.of(sentence, word, null, false);
                }
            }
        }
        throw rule.error("the example has no word '" + event + "': " + text);
    }

    private static String value(Stance stance) {
        Factuality found = stance.factuality(Factuality.Tense.PAST);
        return found.certainty() + "/" + found.polarity() + "/" + found.tense();
    }
}
