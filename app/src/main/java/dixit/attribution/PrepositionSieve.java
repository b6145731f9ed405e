package dixit.attribution;

import dixit.attribution.CueLexicon.Preposition;
import dixit.attribution.CueRule.SourceAt;
import dixit.syntax.Clauses;
import dixit.syntax.Sentence;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prepositions that name a source: <i>secondo X</i>, <i>stando a X</i>, <i>according to X</i>. */
final class PrepositionSieve implements Sieve {
    private static final int FARTHEST_NOUN = 8;

    private final CueLexicon lexicon;
    private final Speakers speakers;

    PrepositionSieve(CueLexicon lexicon, Speakers speakers) {
        this.lexicon = lexicon;
        this.speakers = speakers;
    }

    @Override
    public String name() {
        return "according to";
    }

    @Override
    public List<Attribution> find(Report report, List<Attribution> before) {
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < report.sentences().size(); i++) {
            for (Word word : report.sentence(i).words()) {
                for (Preposition preposition : lexicon.prepositions(word.form().toLowerCase(Locale.ROOT))) {
                    Attribution attribution = at(report, i, word, preposition, before);
                    if (attribution != null) {
                        found.add(attribution);
                        break;
                    }
                }
            }
        }
        return found;
    }

    private @Nullable Attribution at(
            Report report, int index, Word first, Preposition preposition, List<Attribution> before) {
        Sentence in = report.sentence(index);
        boolean aside = lexicon.opening(in, first.index()) > preposition.forms().size();
        if (aside || !matches(in, first, preposition.forms())) {
            return null;
        }
        Word last = in.word(first.index() + preposition.forms().size() - 1);
        Word noun = noun(in, last);
        boolean fits = noun != null
                && (preposition.rule().with().isEmpty()
                        || preposition.rule().with().contains(noun.lemma()));
        if (noun == null || !fits) {
            return null;
        }
        if (preposition.rule().source() == SourceAt.SELF) {
            return ofSelf(report, index, first, last, preposition);
        }
        if (preposition.rule().fronted() && !isFronted(in, first, noun)) {
            return null;
        }
        boolean relative = Clauses.isRelative(noun);
        Word antecedent = relative ? antecedent(in, noun) : null;
        if (relative && antecedent == null) {
            return null;
        }
        Source source = speakers.at(report, index, antecedent == null ? noun : antecedent);
        Set<Word> content = content(in, first, noun);
        content.removeAll(in.words().subList(first.index(), last.index() + 1));
        if (source == null || content.isEmpty()) {
            return null;
        }
        boolean anyone = preposition.rule().anyone() && isDetermined(in, noun);
        if (!anyone && !speakers.canSpeak(source, noun)) {
            return null;
        }
        if (preposition.rule().source() == SourceAt.OBJECT) {
            Attribution citing = citing(index, first, before);
            return attribution(report, index, first, last, preposition, source, content)
                    .over(citing == null ? List.of(Scope.of(index, content)) : citing.scopes(), name());
        }
        return attribution(report, index, first, last, preposition, source, content);
    }

    /** Whoever says it by what he cites: of those who say something in the sentence, the nearest. */
    private static @Nullable Attribution citing(int index, Word first, List<Attribution> before) {
        Attribution nearest = null;
        for (Attribution each : before) {
            boolean here = each.sentence() == index && each.source() != null;
            if (here && (nearest == null || distance(each, first) < distance(nearest, first))) {
                nearest = each;
            }
        }
        return nearest;
    }

    private static int distance(Attribution attribution, Word word) {
        return Math.abs(attribution.head() - word.index());
    }

    /** The subject of the clause says it of himself: <i>nach eigenen Angaben</i>. */
    private @Nullable Attribution ofSelf(Report report, int index, Word first, Word last, Preposition preposition) {
        Sentence in = report.sentence(index);
        Word clause = Clauses.predicateOf(in, last);
        Word subject = clause == null ? null : subject(in, clause);
        Source source = subject == null ? null : speakers.at(report, index, subject);
        if (clause == null || source == null) {
            return null;
        }
        Set<Word> content = new LinkedHashSet<>(in.subtree(clause));
        content.removeAll(in.words().subList(first.index(), last.index() + 1));
        return attribution(report, index, first, last, preposition, source, content);
    }

    /** The first of two subjects; the other is its object. */
    private static @Nullable Word subject(Sentence in, Word clause) {
        List<Word> own = in.children(clause, "nsubj");
        return own.isEmpty() ? Clauses.subject(in, clause) : own.getFirst();
    }

    private Attribution attribution(
            Report report,
            int index,
            Word first,
            Word last,
            Preposition preposition,
            Source source,
            Set<Word> content) {
        Cue cue = new Cue(index, first, preposition.rule());
        return new Attribution(
                index,
                first.index(),
                first.span().to(last.span()),
                source,
                speakers.act(report, cue, source, false),
                false,
                List.of(Scope.of(index, content)),
                preposition.rule(),
                name());
    }

    /** Whether the phrase opens the sentence and a comma cuts it off from its main clause. */
    private static boolean isFronted(Sentence in, Word first, Word noun) {
        int end = in.subtree(noun).getLast().index();
        boolean cut =
                PositionSieve.isComma(in.word(end)) || (end + 1 < in.size() && PositionSieve.isComma(in.word(end + 1)));
        return first.index() == 0 && cut && Clauses.finite(in, in.root()) != null;
    }

    private static boolean matches(Sentence in, Word first, List<String> forms) {
        return first.upos() != Upos.ADJ && first.upos() != Upos.NUM && CueLexicon.stands(in, first.index(), forms);
    }

    /** The head of the noun phrase that follows, or that it follows itself: <i>der Polizei zufolge</i>. */
    private static @Nullable Word noun(Sentence in, Word last) {
        if (last.isRelation("case") && last.head() < last.index() && isNominal(in.word(last.head()))) {
            return in.word(last.head());
        }
        for (int i = last.index() + 1; i < Math.min(in.size(), last.index() + FARTHEST_NOUN); i++) {
            Word word = in.word(i);
            if (isNominal(word)) {
                return headOf(in, word);
            }
        }
        return null;
    }

    /** Whether a noun means something or somebody, not a manner: <i>the plan</i>, not <i>according to plan</i>. */
    private static boolean isDetermined(Sentence in, Word noun) {
        return !noun.features().has("Number", "Sing")
                || !in.children(noun, "det", "amod", "nmod:poss", "nmod", "compound", "nummod")
                        .isEmpty();
    }

    private static Word headOf(Sentence in, Word word) {
        Word at = word;
        while (!at.isRoot() && isInside(at) && isNominal(in.word(at.head()))) {
            at = in.word(at.head());
        }
        return at;
    }

    private static boolean isInside(Word word) {
        return word.isRelation("compound")
                || word.isRelation("flat")
                || word.isRelation("amod")
                || word.isRelation("nmod:poss")
                || word.isRelation("nmod:desc");
    }

    private static boolean isNominal(Word word) {
        return word.upos() == Upos.NOUN || word.upos() == Upos.PROPN || word.upos() == Upos.PRON;
    }

    /** What a relative pronoun stands for: the noun its clause hangs on, else the last one before it. */
    private static @Nullable Word antecedent(Sentence in, Word relative) {
        Word predicate = Clauses.predicateOf(in, relative);
        Word found = predicate == null ? null : Clauses.antecedent(in, predicate);
        for (int i = relative.index() - 1; found == null && i >= 0; i--) {
            found = in.word(i).upos() == Upos.NOUN ? in.word(i) : null;
        }
        return found;
    }

    /** The clause the phrase hangs in; at the head of a sentence, all of it. */
    private static Set<Word> content(Sentence in, Word first, Word noun) {
        Set<Word> words = new LinkedHashSet<>();
        boolean opens = true;
        int begin = noun.index() < first.index() ? in.subtree(noun).getFirst().index() : first.index();
        for (int i = 0; i < begin; i++) {
            opens &= in.word(i).upos() == Upos.PUNCT
                    || in.word(i).upos() == Upos.ADV
                    || in.word(i).upos() == Upos.CCONJ;
        }
        Word head = in.dominates(first, noun) ? first : noun;
        Word predicate = opens || head.isRoot() ? in.root() : clauseOf(in, head);
        if (predicate == null) {
            return words;
        }
        words.addAll(in.subtree(predicate));
        words.removeAll(predicate.index() == noun.index() ? phrase(in, noun) : in.subtree(head));
        words.remove(first);
        return words;
    }

    /** The source's own words where the tree hangs the whole sentence on them. */
    private static Set<Word> phrase(Sentence in, Word noun) {
        Set<Word> words = new LinkedHashSet<>();
        words.add(noun);
        for (Word child : in.children(noun, "case", "det", "amod", "flat", "nmod", "compound", "punct")) {
            words.addAll(in.subtree(child));
        }
        return words;
    }

    private static @Nullable Word clauseOf(Sentence in, Word noun) {
        return noun.isRoot() ? null : Clauses.predicateOf(in, in.word(noun.head()));
    }
}
