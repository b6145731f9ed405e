package dixit.attribution;

import dixit.attribution.CueRule.Takes;
import dixit.syntax.Clauses;
import dixit.syntax.Sentence;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds what a verb of saying puts forward, in its tree. */
final class Contents {
    private Contents() {}

    /** The words put forward; empty where there are none. */
    static Set<Word> of(CueLexicon lexicon, Sentence in, Cue cue) {
        Set<Word> words = new LinkedHashSet<>();
        List<Word> judged = Judged.of(lexicon, in, cue);
        for (Word content : judged.isEmpty() ? heads(in, cue) : judged) {
            words.addAll(in.subtree(content));
        }
        if (words.isEmpty() && cue.rule().takes(Takes.CLAUSE) && isInterposed(in, cue.word())) {
            Word host = in.word(cue.word().head());
            words.addAll(in.subtree(host));
            words.removeAll(in.subtree(cue.word()));
        }
        return words;
    }

    /** The words that head what is put forward. */
    private static List<Word> heads(Sentence in, Cue cue) {
        List<Word> heads = new ArrayList<>();
        Word verb = cue.word();
        boolean passive = cue.passive(in);
        for (Word child : in.children(verb)) {
            if (takes(in, cue, child, passive)) {
                heads.add(child);
            }
        }
        if (cue.rule().takes(Takes.INFINITIVE)) {
            for (Word object : in.children(verb, "obj", "nsubj:pass")) {
                heads.addAll(ofObject(in, object));
            }
        }
        if (heads.isEmpty()) {
            for (Word object : in.children(verb, "obj", "iobj")) {
                in.children(object, "nmod").stream()
                        .filter(inner -> isLed(in, cue, inner) || (cue.rule().takes(Takes.NAME) && isBare(in, inner)))
                        .forEach(heads::add);
            }
        }
        Word companion = cue.rule().with().isEmpty() ? null : Cue.companion(in, verb, cue.rule());
        if (companion != null && cue.rule().with().contains(companion.lemma())) {
            heads.addAll(in.children(companion, "acl", "ccomp", "xcomp", "nmod"));
            heads.remove(companion);
            if (cue.rule().takes(Takes.NAME) && companion.isRelation("xcomp")) {
                heads.add(companion);
            }
        }
        return heads;
    }

    private static boolean takes(Sentence in, Cue cue, Word child, boolean passive) {
        CueRule rule = cue.rule();
        if (rule.with().contains(child.lemma())) {
            return false;
        }
        if (rule.takes(Takes.NAME)) {
            return isName(in, child, rule)
                    && !in.children(cue.word(), "obj", "nsubj:pass").isEmpty();
        }
        boolean finite = Clauses.finite(in, child) != null;
        boolean clause = Clauses.isPredicate(in, child);
        if (child.isRelation("ccomp") || child.isRelation("csubj") || child.isRelation("xcomp")) {
            boolean infinitive = !finite && rule.takes(Takes.INFINITIVE);
            boolean gerund = rule.takes(Takes.GERUND) && isNext(in, cue, child);
            return child.isRelation("xcomp")
                    ? clause && (infinitive || gerund)
                    : rule.takes(Takes.CLAUSE) || infinitive;
        }
        if (child.isRelation("obj") && Clauses.hasCopula(in, child)) {
            return rule.takes(Takes.CLAUSE);
        }
        if (child.isRelation("parataxis")) {
            return rule.takes(Takes.CLAUSE)
                    && finite
                    && child.index() > cue.word().index();
        }
        if (child.isRelation("advcl")) {
            boolean opened = !in.children(child, "mark", "case").isEmpty();
            boolean behind = !finite && child.index() > cue.word().index();
            return behind
                    && (opened ? rule.takes(Takes.INFINITIVE) : rule.takes(Takes.GERUND) && isNext(in, cue, child));
        }
        if (isLed(in, cue, child)) {
            return true;
        }
        if (rule.takes(Takes.OBJECT) && isNominal(child)) {
            return child.isRelation("obj") || (passive && child.isRelation("nsubj"));
        }
        return false;
    }

    /** Whether a preposition leads from the verb to what it says: <i>hope for a truce</i>. */
    private static boolean isLed(Sentence in, Cue cue, Word child) {
        boolean oblique = child.isRelation("obl") || child.isRelation("nmod");
        return oblique && isNominal(child) && NounSieve.leads(in, child, cue.rule());
    }

    /** Whether a gerund follows the verb at once, and so completes it: <i>denied selling</i>, not <i>denied it, selling</i>. */
    private static boolean isNext(Sentence in, Cue cue, Word gerund) {
        boolean present =
                gerund.features().has("VerbForm", "Part") && gerund.features().has("Tense", "Pres");
        return (present || gerund.features().has("VerbForm", "Ger"))
                && in.words().subList(cue.word().index() + 1, gerund.index()).stream()
                        .allMatch(between -> between.upos() == Upos.ADV
                                || between.upos() == Upos.PART
                                || between.isRelation("compound:prt"));
    }

    /** An infinitive that the tree hangs on the object: <i>accuse the rebels of killing</i>. */
    private static List<Word> ofObject(Sentence in, Word object) {
        List<Word> found = new ArrayList<>();
        for (Word clause : in.children(object, "acl")) {
            if (Clauses.finite(in, clause) == null
                    && !in.children(clause, "mark", "case").isEmpty()) {
                found.add(clause);
            }
        }
        return found;
    }

    /** What somebody is called: <i>a mistake</i>, <i>as a mistake</i>. */
    private static boolean isName(Sentence in, Word child, CueRule rule) {
        boolean oblique = child.isRelation("obl:unmarked") || child.isRelation("obl");
        boolean complement = child.isRelation("xcomp") && !Clauses.isPredicate(in, child);
        boolean leads = NounSieve.leads(in, child, rule);
        return complement || leads || (oblique && isBare(in, child));
    }

    /** Whether it has an indefinite article and no preposition, so that it tells what another is, wherever it hangs. */
    private static boolean isBare(Sentence in, Word noun) {
        return in.isIndefinite(noun) && in.children(noun, "case").isEmpty();
    }

    private static boolean isNominal(Word word) {
        return word.isNoun();
    }

    /** Whether the verb of saying stands in or after what is said: <i>…, said the spokesman</i>. */
    private static boolean isInterposed(Sentence in, Word verb) {
        return verb.isRelation("parataxis") && Clauses.isPredicate(in, in.word(verb.head()));
    }
}
