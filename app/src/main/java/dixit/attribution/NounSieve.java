package dixit.attribution;

import dixit.document.Span;
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

/** Nouns of saying: <i>il monito su</i>, <i>voci circa</i>, <i>l'annuncio che</i>, <i>the claim that</i>. */
final class NounSieve implements Sieve {
    private final CueLexicon lexicon;
    private final Speakers speakers;

    NounSieve(CueLexicon lexicon, Speakers speakers) {
        this.lexicon = lexicon;
        this.speakers = speakers;
    }

    @Override
    public String name() {
        return "noun of saying";
    }

    @Override
    public List<Attribution> find(Report report, List<Attribution> before) {
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < report.sentences().size(); i++) {
            for (Word word : report.sentence(i).words()) {
                if (word.upos() == Upos.NOUN) {
                    for (CueRule rule : lexicon.noun(word.lemma())) {
                        Attribution attribution = at(report, new Cue(i, word, rule));
                        if (attribution != null && !isJudged(attribution, word, before)) {
                            found.add(attribution);
                            break;
                        }
                    }
                }
            }
        }
        return found;
    }

    /** Whether who confirms or denies what the noun says has put it forward already: <i>denied reports of a truce</i>. */
    private static boolean isJudged(Attribution attribution, Word noun, List<Attribution> before) {
        Scope scope = attribution.scopes().getFirst();
        return before.stream()
                .anyMatch(each -> each.isIndirectSpeech()
                        && Judged.judges(each.rule())
                        && each.sentence() == attribution.sentence()
                        && each.head() == noun.head()
                        && each.covers(scope.sentence(), scope.first())
                        && !each.covers(scope.sentence(), noun.index()));
    }

    private @Nullable Attribution at(Report report, Cue cue) {
        Sentence in = report.sentence(cue.sentence());
        Set<Word> content = content(in, cue);
        if (content.isEmpty()) {
            return null;
        }
        Source source = apart(in, speakers.of(report, cue), content);
        SpeechAct act = speakers.act(report, cue, source, false);
        Span span = cue.word().span();
        return new Attribution(
                cue.sentence(),
                cue.word().index(),
                span,
                source,
                act,
                false,
                List.of(Scope.of(cue.sentence(), content)),
                cue.rule(),
                name());
    }

    /** A source without the content that seems to be part of it: <i>[des Ministers] vor einem Krieg</i>. */
    private static @Nullable Source apart(Sentence in, @Nullable Source source, Set<Word> content) {
        int first = content.stream().mapToInt(Word::index).min().orElseThrow();
        if (source == null
                || first == 0
                || !source.span().contains(in.word(first).span())) {
            return source;
        }
        Span before = in.word(first - 1).span();
        return before.begin() < source.span().begin()
                ? source
                : new Source(new Span(source.span().begin(), before.end()), source.kind(), source.entity());
    }

    private static Set<Word> content(Sentence in, Cue cue) {
        Set<Word> words = new LinkedHashSet<>();
        Word noun = cue.word();
        for (Word child : in.children(noun, "acl", "ccomp", "nmod", "appos", "obj", "obl", "advcl")) {
            boolean clause = Clauses.isPredicate(in, child)
                    && isComplement(in, child)
                    && (!child.isRelation("advcl") || opensBehind(in, noun, child));
            if (clause || leads(in, child, cue.rule())) {
                words.addAll(in.subtree(child));
            }
        }
        for (Word owner : in.children(noun, "nmod", "nmod:poss")) {
            if (words.isEmpty()) {
                addLed(in, owner, cue, words);
                in.children(owner, "acl").stream()
                        .filter(clause -> Clauses.isPredicate(in, clause) && isComplement(in, clause))
                        .forEach(clause -> words.addAll(in.subtree(clause)));
            }
        }
        if (words.isEmpty() && !noun.isRoot()) {
            Word giving = in.word(noun.head());
            addLed(in, giving, cue, words);
            for (Word gerund : in.children(giving, "advcl")) {
                if (words.isEmpty() && gerund.features().has("VerbForm", "Ger")) {
                    addLed(in, gerund, cue, words);
                }
            }
        }
        return words;
    }

    /**
     * What hangs on whose words they are, or on the verb instead: <i>die Warnung des Ministers [vor einem Krieg]</i>, <i>ha
     * fornito indiscrezioni, citando dirigenti, [su un incontro]</i>.
     */
    private static void addLed(Sentence in, Word head, Cue cue, Set<Word> words) {
        for (Word sibling : in.children(head, "obl", "nmod", "obj")) {
            if (sibling.index() > cue.word().index() && leads(in, sibling, cue.rule())) {
                words.addAll(in.subtree(sibling));
            }
        }
    }

    /** A clause that says what the noun says, not one that says which noun it is. */
    private static boolean isComplement(Sentence in, Word clause) {
        if (clause.isRelation("acl:relcl")) {
            return false;
        }
        for (Word child : in.children(clause)) {
            if (Clauses.isRelative(child)) {
                return false;
            }
        }
        return !in.children(clause, "mark").isEmpty();
    }

    /** Whether a clause begins right behind a noun: <i>die Meinung, [dass …]</i>. */
    private static boolean opensBehind(Sentence in, Word noun, Word clause) {
        int first = in.children(clause, "mark").getFirst().index();
        return first == noun.index() + 1 || (first == noun.index() + 2 && PositionSieve.isComma(in.word(first - 1)));
    }

    static boolean leads(Sentence in, Word phrase, CueRule rule) {
        for (Word child : in.children(phrase, "case", "mark", "advmod")) {
            if (rule.about().contains(child.lemma())
                    || rule.about().contains(child.form().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
