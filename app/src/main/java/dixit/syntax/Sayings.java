package dixit.syntax;

import dixit.language.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The verbs of saying whose clauses are mended in trees, as {@code clauses.yaml} names them. */
record Sayings(Set<String> lemmas) {

    static Sayings of(List<Rule> rules) {
        Set<String> lemmas = new HashSet<>();
        rules.forEach(rule -> lemmas.addAll(rule.strings("closing")));
        return new Sayings(lemmas);
    }

    boolean has(Word verb) {
        return lemmas.contains(verb.lemma());
    }

    /** The sentence mended at the first of these verbs at which it can be, else as it is. */
    Sentence mended(Sentence sentence, BiFunction<Sentence, Word, @Nullable Sentence> mend) {
        for (Word verb : sentence.words()) {
            Sentence mended = has(verb) ? mend.apply(sentence, verb) : null;
            if (mended != null) {
                return mended;
            }
        }
        return sentence;
    }
}
