package dixit.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One way to put an event: the lemmas of its head, and further words that must hang on it.
 *
 * @param head the verb, noun or adjective; more than one lemma where the rule leaves a choice
 * @param others the further words, each with its choice of lemmas: <i>carry</i> + <i>out</i>, <i>mettere</i> + <i>a</i> +
 *     <i>morte</i>, <i>call</i> + <i>for</i>
 * @param particles how many of them are prepositions or particles
 * @param verbFinal whether a verb's prepositions may stand before it
 */
record Wording(Set<String> head, List<Set<String>> others, int particles, boolean verbFinal) {

    /** Reads {@code rompere|troncare relazione}; the head is the first word or, as in English compounds, the last. */
    static Wording of(String text, boolean headFirst, WordSets sets, Grammar grammar) {
        List<Set<String>> words = sets.alternatives(text);
        int head = headFirst ? 0 : words.size() - 1;
        List<Set<String>> others = new ArrayList<>(words);
        Set<String> lemmas = others.remove(head);
        int particles = (int) others.stream()
                .filter(choice -> choice.stream().anyMatch(grammar::isPreposition))
                .count();
        return new Wording(lemmas, List.copyOf(others), particles, grammar.isVerbFinal());
    }
}
