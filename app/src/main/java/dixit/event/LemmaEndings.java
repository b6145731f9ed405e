package dixit.event;

import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Mends lemmas of rare words by the endings of their forms, where a lexicon knows a word that fits. */
final class LemmaEndings {
    private static final int SHORTEST_PART = 4;

    private final List<String[]> endings = new ArrayList<>();
    private final String infix;
    private final boolean compounds;

    /**
     * @param values of {@code grammar.yaml}: {@code endings} as {@code ending>ending of the lemma}, {@code
     *     participle-infix}, {@code compounds}
     */
    LemmaEndings(Map<String, Object> values) {
        infix = values.get("participle-infix") instanceof String part ? part : "";
        compounds = Boolean.TRUE.equals(values.get("compounds"));
        if (values.get("endings") instanceof List<?> pairs) {
            pairs.forEach(pair -> endings.add((pair + " ").split(">| ", -1)));
        }
    }

    /**
     * A word's lemma as the lexicon has it: where it does not know the lemma, one that it knows and that differs from
     * the form by a usual ending, for lemmas of rare words are often wrong.
     *
     * @param known the lemmas of the lexicon
     */
    String lemma(Word word, Set<String> known) {
        String lemma = Grammar.key(word);
        String form = word.form().toLowerCase(Locale.ROOT);
        if (known.contains(lemma) && lemma.charAt(0) == form.charAt(0)) {
            return lemma;
        }
        if (compounds && word.upos() == Upos.NOUN) {
            return lastPart(lemma, known);
        }
        String found = byEnding(form, known);
        for (int at = infix.isEmpty() ? -1 : form.indexOf(infix); at >= 0 && found == null; ) {
            found = byEnding(form.substring(0, at) + form.substring(at + infix.length()), known);
            at = form.indexOf(infix, at + 1);
        }
        return found == null ? lemma : found;
    }

    private @Nullable String byEnding(String form, Set<String> known) {
        for (String[] ending : endings) {
            if (form.length() > ending[0].length() && form.endsWith(ending[0])) {
                String candidate = form.substring(0, form.length() - ending[0].length()) + ending[1];
                if (known.contains(candidate)) {
                    return candidate;
                }
            }
        }
        return null;
    }

    /** The longest known noun that a compound ends in; the compound itself if there is none. */
    private static String lastPart(String lemma, Set<String> known) {
        for (int begin = 2; begin + SHORTEST_PART <= lemma.length(); begin++) {
            String part = lemma.substring(begin);
            if (known.contains(part)) {
                return part;
            }
        }
        return lemma;
    }
}
