package dixit.syntax;

import dixit.language.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a cleft the plain clause that it stands for: whom it puts first is the subject of its infinitive (<i>è stata la
 * Cina a firmare</i>, <i>ad annunciarlo è il ministro</i>). Which words open such infinitives says {@code clauses.yaml}.
 */
final class Clefts {
    private final Set<String> openings = new HashSet<>();
    private final Set<String> existentials = new HashSet<>();

    Clefts(List<Rule> rules) {
        for (Rule rule : rules) {
            openings.addAll(rule.strings("cleft"));
            existentials.addAll(rule.strings("existential"));
        }
    }

    /** The sentence with each of its clefts made plain. */
    Sentence straighten(Sentence sentence) {
        Sentence now = sentence;
        for (Word word : sentence.words()) {
            now = existential(now, now.word(word.index()));
            Word first = now.word(word.index());
            Word infinitive = infinitive(now, first);
            if (infinitive != null) {
                now = plain(now, first, infinitive);
            }
        }
        return now;
    }

    /** <i>Ad aspettarlo c'è Putin</i>: the verb that says that there is somebody is an auxiliary of what he does. */
    private Sentence existential(Sentence in, Word verb) {
        List<Word> subjects = in.children(verb, "nsubj");
        boolean there = existentials.contains(verb.lemma())
                && subjects.size() == 1
                && !in.children(verb, "expl").isEmpty();
        if (there) {
            for (Word child : in.children(verb, "advcl", "xcomp", "ccomp")) {
                if (isOpened(in, child)) {
                    return under(in, verb, child, subjects.getFirst());
                }
            }
        }
        return in;
    }

    private static Sentence under(Sentence in, Word verb, Word infinitive, Word subject) {
        List<Word> words = new ArrayList<>(in.words());
        for (Word child : in.children(verb)) {
            words.set(child.index(), child.under(infinitive.index(), child.relation()));
        }
        words.set(infinitive.index(), infinitive.under(verb.head(), verb.relation()));
        words.set(verb.index(), verb.under(infinitive.index(), "aux"));
        words.set(subject.index(), subject.under(infinitive.index(), "nsubj"));
        return in.with(words);
    }

    /** The infinitive that a noun with a copula and without a subject is the subject of. */
    private @Nullable Word infinitive(Sentence in, Word first) {
        boolean nominal = first.isNoun() || first.upos() == Upos.PRON;
        boolean cleft = nominal
                && Clauses.hasCopula(in, first)
                && in.children(first, "nsubj", "case").isEmpty();
        if (cleft) {
            for (Word child : in.children(first, "acl", "xcomp", "ccomp", "advcl", "csubj")) {
                if (isOpened(in, child)) {
                    return child;
                }
            }
            boolean under = first.isRelation("ccomp") || first.isRelation("obl") || first.isRelation("parataxis");
            Word above = under ? in.word(first.head()) : null;
            return above != null && above.index() < first.index() && isOpened(in, above) ? above : null;
        }
        return null;
    }

    private boolean isOpened(Sentence in, Word verb) {
        return verb.features().has("VerbForm", "Inf")
                && in.children(verb, "nsubj").isEmpty()
                && in.children(verb, "mark", "case").stream()
                        .anyMatch(mark -> openings.contains(mark.form().toLowerCase(Locale.ROOT)));
    }

    private static Sentence plain(Sentence in, Word subject, Word verb) {
        List<Word> words = new ArrayList<>(in.words());
        if (verb.head() == subject.index()) {
            words.set(verb.index(), verb.under(subject.head(), subject.relation()));
        }
        words.set(subject.index(), subject.under(verb.index(), "nsubj"));
        for (Word child : in.children(subject)) {
            boolean auxiliary = child.isRelation("cop") || child.isRelation("aux");
            if (child.index() != verb.index() && (auxiliary || isOfClause(child))) {
                words.set(child.index(), child.under(verb.index(), auxiliary ? "aux" : relationOf(child)));
            }
        }
        return in.with(words);
    }

    private static boolean isOfClause(Word child) {
        return isAdverbial(child)
                || List.of("obl", "advmod", "advcl", "expl", "punct", "cc", "mark", "parataxis", "discourse").stream()
                        .anyMatch(child::isRelation);
    }

    private static String relationOf(Word child) {
        return isAdverbial(child) ? "advcl" : child.relation();
    }

    /** An infinitive or gerund on the subject that belongs to the clause: <i>è stata la Cina a firmare, citando …</i>. */
    private static boolean isAdverbial(Word child) {
        String form = child.features().get("VerbForm");
        return child.isRelation("acl") && (form.equals("Inf") || form.equals("Ger"));
    }
}
