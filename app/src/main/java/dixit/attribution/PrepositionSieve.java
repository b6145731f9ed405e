package dixit.attribution;

import dixit.attribution.CueLexicon.Preposition;
import dixit.attribution.CueRule.SourceAt;
import dixit.syntax.Clauses;
import dixit.syntax.Sentence;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.Collection;
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

    /** Words that attribute, from first to last, and the head of the noun phrase that they lead to. */
    private record Phrase(int sentence, Word first, Word last, Word noun, CueRule rule) {

        /** The content without the words that attribute it. */
        Set<Word> without(Sentence in, Collection<Word> content) {
            Set<Word> words = new LinkedHashSet<>(content);
            words.removeAll(in.words().subList(first.index(), last.index() + 1));
            return words;
        }
    }

    private @Nullable Attribution at(
            Report report, int index, Word first, Preposition preposition, List<Attribution> before) {
        Phrase phrase = phrase(report.sentence(index), index, first, preposition);
        if (phrase == null) {
            return null;
        }
        return phrase.rule().source() == SourceAt.SELF ? ofSelf(report, phrase) : ofNoun(report, phrase, before);
    }

    private @Nullable Phrase phrase(Sentence in, int index, Word first, Preposition preposition) {
        CueRule rule = preposition.rule();
        int length = preposition.forms().size();
        boolean stands = first.upos() != Upos.ADJ
                && first.upos() != Upos.NUM
                && in.reads(first.index(), preposition.forms())
                && lexicon.opening(in, first.index()) <= length;
        Word last = stands ? in.word(first.index() + length - 1) : first;
        Word noun = stands ? noun(in, last) : null;
        boolean fits = noun != null
                && (rule.with().isEmpty() || rule.with().contains(noun.lemma()))
                && (!rule.fronted() || isFronted(in, first, noun));
        return noun != null && fits ? new Phrase(index, first, last, noun, rule) : null;
    }

    private @Nullable Attribution ofNoun(Report report, Phrase phrase, List<Attribution> before) {
        Sentence in = report.sentence(phrase.sentence());
        Word noun = phrase.noun();
        boolean relative = Clauses.isRelative(noun);
        Word antecedent = relative ? antecedent(in, noun) : null;
        if (relative && antecedent == null) {
            return null;
        }
        Source source = speakers.at(report, phrase.sentence(), antecedent == null ? noun : antecedent);
        Set<Word> content = phrase.without(in, content(in, phrase.first(), noun));
        if (source == null || content.isEmpty()) {
            return null;
        }
        boolean anyone = phrase.rule().anyone() && isDetermined(in, noun);
        if (!anyone && !speakers.canSpeak(source, noun)) {
            return null;
        }
        Attribution own = attribution(report, phrase, source, content);
        Attribution citing =
                phrase.rule().source() == SourceAt.OBJECT ? citing(phrase.sentence(), phrase.first(), before) : null;
        return citing == null ? own : own.over(citing.scopes(), name());
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
    private @Nullable Attribution ofSelf(Report report, Phrase phrase) {
        Sentence in = report.sentence(phrase.sentence());
        Word clause = Clauses.predicateOf(in, phrase.last());
        Word subject = clause == null ? null : subject(in, clause);
        Source source = subject == null ? null : speakers.at(report, phrase.sentence(), subject);
        return clause == null || source == null
                ? null
                : attribution(report, phrase, source, phrase.without(in, in.subtree(clause)));
    }

    /** The first of two subjects; the other is its object. */
    private static @Nullable Word subject(Sentence in, Word clause) {
        List<Word> own = in.children(clause, "nsubj");
        return own.isEmpty() ? Clauses.subject(in, clause) : own.getFirst();
    }

    private Attribution attribution(Report report, Phrase phrase, Source source, Set<Word> content) {
        Cue cue = new Cue(phrase.sentence(), phrase.first(), phrase.rule());
        return new Attribution(
                phrase.sentence(),
                phrase.first().index(),
                phrase.first().span().to(phrase.last().span()),
                source,
                speakers.act(report, cue, source, false),
                false,
                List.of(Scope.of(phrase.sentence(), content)),
                phrase.rule(),
                name());
    }

    /** Whether the phrase opens the sentence and a comma cuts it off from its main clause. */
    private static boolean isFronted(Sentence in, Word first, Word noun) {
        int end = in.subtree(noun).getLast().index();
        boolean cut =
                PositionSieve.isComma(in.word(end)) || (end + 1 < in.size() && PositionSieve.isComma(in.word(end + 1)));
        return first.index() == 0 && cut && Clauses.finite(in, in.root()) != null;
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
                || word.isRelation("det")
                || word.isRelation("nmod:desc");
    }

    private static boolean isNominal(Word word) {
        return word.isNoun() || word.upos() == Upos.PRON;
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
