package dixit.attribution;

import dixit.attribution.CueRule.Takes;
import dixit.syntax.Clauses;
import dixit.syntax.Sentence;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;

/** What is said by the words that somebody confirms or denies: <i>denied reports that</i>, <i>dementierte Berichte, wonach</i>. */
final class Judged {
    private Judged() {}

    /** The words that head what the object of the verb says; none where it is no noun of saying. */
    static List<Word> of(CueLexicon lexicon, Sentence in, Cue cue) {
        CueRule rule = cue.rule();
        if (!judges(rule)) {
            return List.of();
        }
        List<Word> found = new ArrayList<>();
        for (Word object : in.children(cue.word(), "obj", "nsubj:pass")) {
            for (CueRule noun : lexicon.noun(object.lemma())) {
                if (found.isEmpty()) {
                    add(in, cue.word(), object, noun, found);
                }
            }
        }
        return found;
    }

    /** Whether the words confirm or deny what an object says. */
    static boolean judges(CueRule rule) {
        return rule.judges() && rule.takes(Takes.OBJECT);
    }

    private static void add(Sentence in, Word verb, Word object, CueRule noun, List<Word> found) {
        for (Word child : in.children(object, "acl", "ccomp", "xcomp", "advcl", "nmod")) {
            if (isSaid(in, object, child, noun)) {
                found.add(child);
            }
        }
        for (Word child : in.children(verb, "acl", "ccomp", "xcomp", "advcl", "parataxis")) {
            if (found.isEmpty() && isSaid(in, object, child, noun)) {
                found.add(child);
            }
        }
    }

    private static boolean isSaid(Sentence in, Word object, Word child, CueRule noun) {
        if (child.index() < object.index()) {
            return false;
        }
        if (NounSieve.leads(in, child, noun)) {
            return true;
        }
        boolean relative = in.children(child).stream().anyMatch(Clauses::isRelative);
        return Clauses.isPredicate(in, child)
                && !relative
                && !child.isRelation("advcl")
                && !in.children(child, "mark").isEmpty();
    }
}
