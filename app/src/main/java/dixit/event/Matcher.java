package dixit.event;

import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the further words of a wording around its head. */
final class Matcher {
    private Matcher() {}

    /** The head and the further words, in order of the text; null if one is missing. */
    static @Nullable List<Word> match(Parsed in, Word head, Wording wording) {
        if (wording.others().isEmpty()) {
            return List.of(head);
        }
        List<Word> matched = new ArrayList<>(List.of(head));
        for (Set<String> lemmas : wording.others()) {
            Word found = find(in, matched, lemmas, wording.verbFinal());
            if (found == null) {
                return null;
            }
            matched.add(found);
        }
        matched.sort((a, b) -> Integer.compare(a.index(), b.index()));
        return matched;
    }

    private static @Nullable Word find(Parsed in, List<Word> matched, Set<String> lemmas, boolean verbFinal) {
        for (Word parent : matched) {
            for (Word child : dependents(in, parent)) {
                if (child.isRelation("conj")
                        || child.relation().equals("nsubj")
                        || child.isRelation("parataxis")
                        || child.isRelation("acl:relcl")) {
                    continue;
                }
                if (Grammar.is(child, lemmas) && !matched.contains(child)) {
                    return child;
                }
                Word marker = marker(in, child, matched, lemmas, verbFinal);
                if (marker == null && child.relation().equals("obj")) {
                    marker = lowMarker(in, child, matched, lemmas, verbFinal);
                }
                if (marker != null) {
                    return marker;
                }
            }
        }
        return modified(in, matched.getFirst(), lemmas);
    }

    /** What hangs on a word; behind an object also what hangs on its verb: launch an attack [with drones]. */
    private static List<Word> dependents(Parsed in, Word parent) {
        List<Word> own = in.sentence().children(parent);
        Word verb = parent.isRelation("obj") ? in.head(parent) : null;
        if (verb == null) {
            return own;
        }
        List<Word> all = new ArrayList<>(own);
        for (Word sibling : in.children(verb, "obl")) {
            if (sibling.index() > parent.index()) {
                all.add(sibling);
            }
        }
        return all;
    }

    /**
     * A preposition before a dependent that is not itself of the wording: <i>call for</i> elections; the particle of an
     * infinitive is none: <i>going to make peace</i> goes nowhere.
     */
    private static @Nullable Word marker(
            Parsed in, Word child, List<Word> matched, Set<String> lemmas, boolean verbFinal) {
        for (Word marker : in.children(child, "case", "mark", "fixed")) {
            boolean leadsInfinitive = marker.isRelation("mark") && marker.upos() == Upos.PART;
            if (Grammar.is(marker, lemmas)
                    && !leadsInfinitive
                    && !matched.contains(marker)
                    && (verbFinal || isInPlace(in, child, matched.getFirst()))) {
                return marker;
            }
            for (Word part : in.children(marker, "fixed")) {
                if (Grammar.is(part, lemmas) && !matched.contains(part)) {
                    return part;
                }
            }
        }
        return null;
    }

    /** A verb's preposition follows it, but for relative pronouns: <i>On Monday he called</i> is no <i>call on</i>. */
    private static boolean isInPlace(Parsed in, Word child, Word head) {
        return child.index() > head.index()
                || head.upos() != Upos.VERB
                || in.sentence().subtree(child).stream().anyMatch(Parsed::isRelative);
    }

    /** The preposition may hang on the object instead: supply [the rebels with rifles]. */
    private static @Nullable Word lowMarker(
            Parsed in, Word object, List<Word> matched, Set<String> lemmas, boolean verbFinal) {
        for (Word low : in.children(object, "nmod")) {
            Word marker = marker(in, low, matched, lemmas, verbFinal);
            if (marker != null) {
                return marker;
            }
        }
        return null;
    }

    /**
     * The noun that a participle or relative clause speaks of: the <i>relations</i> that were <i>broken off</i>. That of a
     * gerund or present participle acts: <i>ships sending oil</i>.
     */
    private static @Nullable Word modified(Parsed in, Word head, Set<String> lemmas) {
        Word noun = in.head(head);
        boolean present =
                head.features().has("VerbForm", "Ger") || head.features().has("Tense", "Pres");
        boolean acts = present && head.relation().equals("acl");
        boolean speaksOf = head.isRelation("amod") || (head.isRelation("acl") && !acts);
        return noun != null && speaksOf && Grammar.is(noun, lemmas) ? noun : null;
    }
}
