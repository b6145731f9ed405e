package dixit.claim;

import dixit.attribution.Attribution;
import dixit.attribution.Attributions;
import dixit.event.Event;
import dixit.name.Names;
import dixit.syntax.Sentence;
import dixit.syntax.Word;
import dixit.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;

/** What is known of a document before its claims. */
public record Facts(
        List<Sentence> sentences,
        Names names,
        List<TimeExpression> times,
        Attributions attributions,
        List<Event> events) {

    /** The words of a sentence that attribute. */
    List<Word> cueWords(int sentence) {
        List<Word> words = new ArrayList<>();
        for (Attribution each : attributions.all()) {
            if (each.sentence() == sentence) {
                words.add(sentences.get(sentence).word(each.head()));
            }
        }
        return words;
    }

    /** Whether a word is a saying and no more: <i>the reports</i>, not <i>the reports of a sale</i>. */
    boolean isBareSaying(int sentence, Word noun) {
        return attributions.isNounOfSaying(sentence, noun.index())
                && sentences
                        .get(sentence)
                        .children(noun, "acl", "ccomp", "nmod", "appos")
                        .isEmpty();
    }
}
