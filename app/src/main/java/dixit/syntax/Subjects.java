package dixit.syntax;

import dixit.language.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes an object of one of two subjects of a verb: that with a word of the accusative, else the second. Which words show the
 * accusative says {@code clauses.yaml}; without them nothing is changed.
 */
final class Subjects {
    private final Set<String> accusatives = new HashSet<>();

    Subjects(List<Rule> rules) {
        rules.forEach(rule -> accusatives.addAll(rule.strings("accusative")));
    }

    /** The sentence with one subject for each verb. */
    Sentence single(Sentence sentence) {
        List<Word> words = new ArrayList<>(sentence.words());
        for (Word verb : sentence.words()) {
            Word object = accusatives.isEmpty() ? null : object(sentence, verb);
            if (object != null) {
                words.set(object.index(), object.under(verb.index(), "obj"));
                sentence.children(verb, "obj").stream()
                        .filter(each -> !isAccusative(sentence, each))
                        .findFirst()
                        .ifPresent(each -> words.set(each.index(), each.under(verb.index(), "nsubj")));
            }
        }
        return sentence.with(words);
    }

    private @Nullable Word object(Sentence in, Word verb) {
        List<Word> subjects = in.children(verb).stream()
                .filter(child -> child.relation().equals("nsubj") && !Clauses.isRelative(child))
                .toList();
        List<Word> objects = in.children(verb, "obj");
        boolean active =
                verb.upos() == Upos.VERB && in.children(verb, "aux:pass", "cop").isEmpty();
        if (!active || subjects.size() + objects.size() != 2 || subjects.isEmpty()) {
            return null;
        }
        for (Word subject : subjects) {
            if (isAccusative(in, subject)) {
                return subject;
            }
        }
        return subjects.size() == 2 ? subjects.getLast() : null;
    }

    private boolean isAccusative(Sentence in, Word noun) {
        return accusatives.contains(noun.form().toLowerCase(Locale.ROOT))
                || in.children(noun, "det").stream()
                        .anyMatch(det -> accusatives.contains(det.form().toLowerCase(Locale.ROOT)));
    }
}
