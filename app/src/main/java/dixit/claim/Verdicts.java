package dixit.claim;

import dixit.attribution.SpeechAct;
import dixit.factuality.Factuality;
import dixit.factuality.Factuality.Certainty;
import dixit.factuality.Factuality.Polarity;
import dixit.language.Pack;
import dixit.language.Rule;
import dixit.syntax.Clauses;
import dixit.syntax.Sentence;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A language's predicates that find what was said to be so or not, from {@code verdicts.yaml}; immutable. */
public final class Verdicts {
    private static final Set<String> FIELDS = Set.of("predicates", "act", "subject");

    private final Map<String, List<Verdict>> byPredicate = new HashMap<>();

    /**
     * What a predicate finds.
     *
     * @param completed the word that completes it, if it needs one: <i>accord with the facts</i>
     * @param alone whether its subject may be left out: <i>non è vero</i>
     */
    private record Verdict(SpeechAct act, @Nullable String completed, boolean alone) {}

    private Verdicts() {}

    public static Verdicts load(Pack pack) {
        Verdicts verdicts = new Verdicts();
        for (Rule rule : pack.rules("verdicts.yaml")) {
            rule.allow(FIELDS);
            for (String predicate : rule.strings("predicates")) {
                String[] words = predicate.toLowerCase(Locale.ROOT).split(" ");
                Verdict verdict = new Verdict(
                        rule.value("act", SpeechAct.class),
                        words.length > 1 ? words[1] : null,
                        "optional".equals(rule.stringOrNull("subject")));
                verdicts.byPredicate
                        .computeIfAbsent(words[0], unseen -> new ArrayList<>())
                        .add(verdict);
            }
        }
        return verdicts;
    }

    /**
     * Whether a claim finds true or false what was said: {@code DENY} for <i>the report is false</i> and <i>is not
     * true</i>, {@code CONFIRM} for <i>is true</i>; null where it speaks of something else, or is not sure.
     */
    @Nullable
    SpeechAct of(Facts facts, Claim claim) {
        Sentence in = facts.sentences().get(claim.sentence());
        Word predicate = in.word(claim.event().head());
        Verdict verdict = of(in, predicate);
        Factuality is = claim.factuality();
        if (verdict == null
                || is.certainty() != Certainty.CERTAIN
                || !isOfASaying(facts, claim.sentence(), predicate, verdict.alone())) {
            return null;
        }
        if (is.polarity() == Polarity.POSITIVE) {
            return verdict.act();
        }
        return verdict.act() == SpeechAct.CONFIRM ? SpeechAct.DENY : null;
    }

    private @Nullable Verdict of(Sentence in, Word predicate) {
        for (String word : List.of(predicate.lemma(), predicate.form())) {
            for (Verdict verdict : byPredicate.getOrDefault(word.toLowerCase(Locale.ROOT), List.of())) {
                String completed = verdict.completed();
                if (completed == null
                        || in.children(predicate).stream()
                                .anyMatch(child -> child.lemma().equalsIgnoreCase(completed))) {
                    return verdict;
                }
            }
        }
        return null;
    }

    /** Whether the subject is a saying, what somebody has mentioned, or a pronoun, where it may be left out nothing, in its stead. */
    private static boolean isOfASaying(Facts facts, int sentence, Word predicate, boolean alone) {
        Sentence in = facts.sentences().get(sentence);
        if (!in.children(predicate, "csubj", "ccomp", "obj", "expl").isEmpty()) {
            return false;
        }
        List<Word> subjects = in.children(predicate, "nsubj");
        if (subjects.isEmpty()) {
            return alone && Clauses.hasCopula(in, predicate);
        }
        Word subject = subjects.getFirst();
        boolean pronoun = subject.upos() == Upos.PRON
                && (subject.features().has("PronType", "Dem")
                        || subject.features().has("Gender", "Neut"));
        boolean mentioned = subject.upos() == Upos.NOUN
                && in.children(subject, "acl").stream()
                        .anyMatch(clause -> facts.attributions().isSaying(sentence, clause.index()));
        return pronoun || mentioned || facts.isBareSaying(sentence, subject);
    }
}
