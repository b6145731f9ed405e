package dixit.time;

import dixit.document.Published;
import dixit.document.Span;
import dixit.syntax.Clauses;
import dixit.syntax.Sentence;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Works out what the expressions of one text mean, each in turn, so that later ones can refer to earlier ones. */
final class Reckoning {
    private final Tokens tokens;
    private final Words words;
    private final Tense tense;
    private final @Nullable Published published;

    Reckoning(Tokens tokens, Words words, Tense tense, @Nullable Published published) {
        this.tokens = tokens;
        this.words = words;
        this.tense = tense;
        this.published = published;
    }

    /** The meanings of candidates, in order; those that mean nothing are left out. */
    List<Found> resolve(List<Candidate> candidates) {
        List<Found> found = new ArrayList<>();
        Period context = null;
        Word contextClause = null;
        for (Candidate candidate : candidates) {
            Match match = candidate.match();
            Sentence sentence = words.sentence(tokens.begin(match.begin()));
            Direction direction = sentence == null ? null : tense.of(sentence, span(match.begin(), match.end()));
            Word clause = sentence == null ? null : clause(sentence, tokens.begin(match.begin()));
            boolean isNear = Objects.equals(clause, contextClause);
            Meaning meaning = candidate.rule().meaning(match, new Reference(published, context, isNear, direction));
            if (meaning != null) {
                found.add(new Found(
                        match.begin(), match.end(), meaning, candidate.rule().name()));
                if (meaning.period() != null) {
                    context = meaning.period();
                    contextClause = clause;
                }
            }
        }
        return found;
    }

    private static @Nullable Word clause(Sentence sentence, int at) {
        Word word = Words.at(sentence, at);
        Word predicate = word == null ? null : Clauses.predicateOf(sentence, word);
        return predicate == null ? sentence.root() : predicate;
    }

    /** Puts {@code made} in place of what it overlaps; both in order. */
    static List<Found> replace(List<Found> found, List<Found> made) {
        List<Found> all = new ArrayList<>();
        int next = 0;
        for (Found each : found) {
            while (next < made.size() && made.get(next).begin() < each.end()) {
                all.add(made.get(next++));
            }
            if (all.isEmpty() || all.getLast().end() <= each.begin()) {
                all.add(each);
            }
        }
        all.addAll(made.subList(next, made.size()));
        return all;
    }

    TimeExpression expression(Found found) {
        Meaning meaning = found.meaning();
        return new TimeExpression(
                span(found.begin(), found.end()),
                meaning.type(),
                meaning.value(),
                meaning.first(),
                meaning.last(),
                found.rule());
    }

    private Span span(int begin, int end) {
        return new Span(tokens.begin(begin), tokens.end(end - 1));
    }
}
