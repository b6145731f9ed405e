package dixit.attribution;

import dixit.attribution.CueRule.SourceAt;
import dixit.attribution.CueRule.Takes;
import dixit.syntax.Clauses;
import dixit.syntax.Sentence;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Verbs of saying whose tree shows no content, by where they stand: after a comma at the end (<i>…, the minister said on
 * Friday</i>) they report what is before it, between commas what is around them; else what follows them.
 */
final class PositionSieve implements Sieve {
    private static final int LONGEST_TAG = 22;
    private static final int SHORTEST_CONTENT = 3;
    private static final int FARTHEST_CLAUSE = 8;

    private final CueLexicon lexicon;
    private final Speakers speakers;

    PositionSieve(CueLexicon lexicon, Speakers speakers) {
        this.lexicon = lexicon;
        this.speakers = speakers;
    }

    @Override
    public String name() {
        return "by position";
    }

    @Override
    public List<Attribution> find(Report report, List<Attribution> before) {
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < report.sentences().size(); i++) {
            for (Word word : report.sentence(i).words()) {
                if (report.quoteAround(word) == null) {
                    Attribution attribution = at(report, i, word, before);
                    if (attribution != null) {
                        found.add(attribution);
                    }
                }
            }
        }
        return found;
    }

    private @Nullable Attribution at(Report report, int index, Word verb, List<Attribution> before) {
        Sentence in = report.sentence(index);
        for (CueRule rule : Cue.rules(lexicon, in, verb)) {
            boolean says = rule.takes(Takes.CLAUSE) && rule.source() == SourceAt.SUBJECT && !rule.performative();
            if (!says || Clauses.finite(in, verb) == null || isUsed(before, index, verb)) {
                continue;
            }
            List<Word> content = isMain(in, verb) ? tagged(in, verb) : List.of();
            if (content.isEmpty()) {
                content = Insertions.around(in, verb);
            }
            if (content.isEmpty()) {
                content = following(in, verb);
            }
            if (!content.isEmpty()) {
                return attribution(report, new Cue(index, verb, rule), content);
            }
        }
        return null;
    }

    private static boolean isMain(Sentence in, Word verb) {
        Word at = verb;
        while (at.isRelation("conj") && !at.isRoot()) {
            at = in.word(at.head());
        }
        return at.isRoot() || at.isRelation("parataxis") || at.isRelation("ccomp") || isTakenForRelative(in, at);
    }

    /** A clause with a subject and no relative pronoun, hung on a noun before it: <i>…, officials said</i>. */
    private static boolean isTakenForRelative(Sentence in, Word verb) {
        Word subject = verb.isRelation("acl:relcl") ? Clauses.ownSubject(in, verb) : null;
        return subject != null && in.children(verb).stream().noneMatch(Clauses::isRelative);
    }

    private static boolean isUsed(List<Attribution> before, int index, Word verb) {
        return before.stream().anyMatch(each -> each.sentence() == index && each.head() == verb.index());
    }

    private @Nullable Attribution attribution(Report report, Cue cue, List<Word> content) {
        Source source = speakers.of(report, cue);
        return source == null
                ? null
                : speakers.attribution(report, cue, source, List.of(Scope.of(cue.sentence(), content)), name());
    }

    /** What stands before the comma, where verb and subject are all that follows it. */
    private static List<Word> tagged(Sentence in, Word verb) {
        int comma = verb.index() - 1;
        while (comma >= 0 && !isComma(in.word(comma))) {
            comma--;
        }
        // The comma may belong to an apposition of the subject: the first one behind the last other verb counts.
        for (int i = comma - 1; i >= 0 && !isFiniteVerb(in.word(i)); i--) {
            if (isComma(in.word(i)) && verb.index() - i < LONGEST_TAG) {
                comma = i;
            }
        }
        boolean tag = comma >= SHORTEST_CONTENT && in.size() - comma <= LONGEST_TAG + 2;
        if (!tag || hasFinite(in, comma, verb.index()) || hasFinite(in, verb.index() + 1, in.size())) {
            return List.of();
        }
        return hasFinite(in, 0, comma) ? in.words().subList(0, comma) : List.of();
    }

    /** What follows the verb, where a clause begins soon after it. */
    private static List<Word> following(Sentence in, Word verb) {
        int from = verb.index() + 1;
        int mark = from;
        while (mark < in.size()
                && mark - from < FARTHEST_CLAUSE
                && !in.word(mark).isRelation("mark")) {
            mark++;
        }
        boolean marked = mark < in.size() && in.word(mark).isRelation("mark") && !hasFinite(in, from, mark);
        if (marked && isInfinitiveOf(in, in.word(mark), verb)) {
            return List.of();
        }
        int begin = marked ? mark + 1 : from;
        boolean clause = hasFinite(in, begin, Math.min(in.size(), begin + FARTHEST_CLAUSE * 2));
        boolean comma = begin < in.size() && isComma(in.word(begin));
        return clause && !comma ? in.words().subList(begin, in.size()) : List.of();
    }

    /** What the tree gives a verb as its infinitive is none of its clauses: <i>decided to leave</i>. */
    private static boolean isInfinitiveOf(Sentence in, Word mark, Word verb) {
        Word opened = in.word(mark.head());
        return !opened.isRoot() && opened.head() == verb.index() && Clauses.finite(in, opened) == null;
    }

    static boolean hasFinite(Sentence in, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isFiniteVerb(in.word(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isFiniteVerb(Word word) {
        return Clauses.isFinite(word) && (word.upos() == Upos.VERB || word.upos() == Upos.AUX);
    }

    static boolean isComma(Word word) {
        return word.upos() == Upos.PUNCT
                && (word.form().equals(",")
                        || word.form().equals("–")
                        || word.form().equals("—"));
    }
}
