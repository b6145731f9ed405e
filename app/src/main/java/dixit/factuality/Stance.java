package dixit.factuality;

import dixit.document.Span;
import dixit.factuality.Factuality.Certainty;
import dixit.factuality.Factuality.Polarity;
import dixit.factuality.Factuality.Tense;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A judgement of factuality as it builds up, with the words that moved it; of one thread. */
public final class Stance {
    private final boolean later;
    private final List<Cause> causes = new ArrayList<>();
    private final List<Word> negated = new ArrayList<>();
    private Certainty certainty = Certainty.CERTAIN;
    private Polarity polarity = Polarity.POSITIVE;
    private @Nullable Tense tense;
    private boolean forced;
    private boolean presupposed;

    /** What moved it: a rule, and the words it saw. */
    public record Cause(String rule, Span words) {}

    Stance(boolean later) {
        this.later = later;
    }

    boolean isLater() {
        return later;
    }

    boolean hasTense() {
        return tense != null;
    }

    void apply(Effect effect, Word word) {
        limit(effect.certainty());
        if (effect.polarity() == Polarity.NEGATIVE) {
            polarity = FactualityFinder.turned(polarity);
        } else if (effect.polarity() != null) {
            polarity = effect.polarity();
        }
        if (effect.tense() != null && !forced && tense != Tense.PAST) {
            tense = effect.tense();
            forced = true;
        }
        causes.add(new Cause(effect.rule(), word.span()));
    }

    void limit(@Nullable Certainty most) {
        if (most != null && most.compareTo(certainty) > 0) {
            certainty = most;
        }
    }

    /** A clause without a time of its own of which something holds now is only thought of: <i>joining is a risk</i>. */
    void think(Word ofWhichItHolds) {
        if (tense == Tense.PRESENT) {
            limit(Certainty.POSSIBLE);
            tense = Tense.FUTURE;
            causes.add(new Cause("clause as subject", ofWhichItHolds.span()));
        }
    }

    void tense(Tense value, String rule, Word word) {
        if (tense == null) {
            tense = value;
            causes.add(new Cause(rule, word.span()));
        }
    }

    /** In one of these tenses its clause is a fact, whatever is made of the one it hangs on. */
    void presuppose(Set<Tense> tenses) {
        presupposed |= tense != null && tenses.contains(tense);
    }

    /** Whether whoever says the sentence takes it for a fact: <i>believes that it ended when the war began</i>. */
    public boolean isPresupposed() {
        return presupposed;
    }

    boolean isNegatedBy(Word word) {
        return negated.contains(word);
    }

    void negate(Word word) {
        negated.add(word);
        polarity = FactualityFinder.turned(polarity);
        causes.add(new Cause("negation", word.span()));
    }

    public List<Cause> causes() {
        return List.copyOf(causes);
    }

    /**
     * What it comes to.
     *
     * @param usual the tense where no verb gives one: an event that a noun names
     */
    public Factuality factuality(Tense usual) {
        Tense found = tense == null ? usual : tense;
        return new Factuality(certainty, polarity, found == Tense.PRESENT && later ? Tense.FUTURE : found);
    }
}
