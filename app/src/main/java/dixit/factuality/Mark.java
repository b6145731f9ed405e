package dixit.factuality;

import dixit.factuality.Factuality.Tense;
import dixit.language.Rule;
import dixit.syntax.Sentence;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that open a clause, and what that makes of it.
 *
 * @param forms the words: <i>se</i>, <i>al fine di</i>
 * @param finite null for clauses of either kind
 * @param on what the clause hangs on
 * @param under the words that the clause must hang on; any where there are none
 * @param gerund whether it opens gerunds, which otherwise it does not
 * @param modal whether only clauses with a modal verb are meant
 * @param except the verbs that are not meant: <i>grew up to become</i>
 * @param presupposed the tenses in which the clause is a fact, whatever is made of the one it hangs on
 */
record Mark(
        List<String> forms,
        @Nullable Boolean finite,
        Set<Place> on,
        Set<String> under,
        boolean gerund,
        boolean modal,
        Set<String> except,
        Set<Tense> presupposed,
        Effect effect) {
    /** What a clause hangs on. */
    enum Place {
        NOUN,
        VERB
    }

    static List<Mark> of(Rule rule, Effect effect) {
        String finite = rule.stringOrNull("finite");
        List<Mark> marks = new ArrayList<>();
        for (String words : rule.strings("marks")) {
            marks.add(new Mark(
                    List.of(words.toLowerCase(Locale.ROOT).split(" ")),
                    finite == null ? null : Boolean.valueOf(finite),
                    rule.valuesOrAll("on", Place.class),
                    Set.copyOf(rule.strings("under")),
                    "true".equals(rule.stringOrNull("gerund")),
                    "true".equals(rule.stringOrNull("modal")),
                    Set.copyOf(rule.strings("except")),
                    Set.copyOf(rule.values("presupposed", Tense.class)),
                    effect));
        }
        return marks;
    }

    /** Whether it may open this clause; before a gerund it is a preposition: <i>in response to mounting costs</i>. */
    boolean fits(Sentence in, Word predicate) {
        Place place = predicate.isRelation("acl") ? Place.NOUN : Place.VERB;
        return on.contains(place)
                && (under.isEmpty() || under.contains(in.word(predicate.head()).lemma()))
                && !except.contains(predicate.lemma())
                && gerund == predicate.features().has("VerbForm", "Ger");
    }
}
