package dixit.name;

import dixit.language.Pack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Turns the tokens of a document into what the tagger sees; immutable. */
public final class Observer {
    /** More occurrences of a word than this tell nothing new. */
    private static final int OCCURRENCES = 6;

    /** Words that tell what a document is about: how many, and their least length. */
    private static final int TOPIC = 10;

    private static final int LONG = 6;

    private static final int[] NOTHING = {};

    private final Lists lists;
    private final ExternalKnowledge knowledge;

    Observer(Lists lists, ExternalKnowledge knowledge) {
        this.lists = lists;
        this.knowledge = knowledge;
    }

    /**
     * Reads what it looks words up in.
     *
     * @param words the words for people by what they do
     */
    public static Observer load(Pack pack, Register register, Gazetteer gazetteer, NameWords words) {
        return new Observer(
                Lists.load(pack.data(), register, gazetteer, pack.code(), words), ExternalKnowledge.load(pack));
    }

    Lists lists() {
        return lists;
    }

    /** Observes the sentences of one document, each a list of tokens. */
    public List<Observation> observe(List<List<String>> sentences) {
        Map<String, List<Occurrence>> occurrences = new HashMap<>();
        List<Lists.Found> listed = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            List<String> tokens = sentences.get(s);
            listed.add(lists.of(tokens, tokens.stream().map(Spelling::key).toList()));
            collect(tokens, s, occurrences);
        }
        int[] topic = topic(sentences);
        List<Observation> observations = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            List<String> tokens = sentences.get(s);
            observations.add(Observation.of(
                    tokens, listed.get(s), knowledge, topic, elsewhere(tokens, s, occurrences, sentences)));
        }
        return observations;
    }

    /** The words in small letters, long enough to mean something, that stand most often in a document. */
    private static int[] topic(List<List<String>> sentences) {
        Map<String, Integer> counts = new TreeMap<>();
        for (List<String> tokens : sentences) {
            for (String token : tokens) {
                if (token.length() >= LONG && Character.isLowerCase(token.charAt(0))) {
                    counts.merge(token, 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(TOPIC)
                .mapToInt(entry -> Observation.form(entry.getKey()))
                .toArray();
    }

    private record Occurrence(int sentence, int token) {}

    private static void collect(List<String> tokens, int sentence, Map<String, List<Occurrence>> occurrences) {
        for (int i = 0; i < tokens.size(); i++) {
            if (Character.isLetter(tokens.get(i).charAt(0))) {
                List<Occurrence> all = occurrences.computeIfAbsent(tokens.get(i), key -> new ArrayList<>(2));
                if (all.size() < OCCURRENCES) {
                    all.add(new Occurrence(sentence, i));
                }
            }
        }
    }

    private static int[][] elsewhere(
            List<String> tokens, int sentence, Map<String, List<Occurrence>> occurrences, List<List<String>> all) {
        int[][] contexts = new int[tokens.size()][];
        for (int i = 0; i < contexts.length; i++) {
            String token = tokens.get(i);
            contexts[i] =
                    Character.isUpperCase(token.charAt(0)) ? contexts(token, sentence, i, occurrences, all) : NOTHING;
        }
        return contexts;
    }

    private static int[] contexts(
            String token, int sentence, int at, Map<String, List<Occurrence>> occurrences, List<List<String>> all) {
        List<Integer> found = new ArrayList<>();
        if (occurrences.containsKey(token.toLowerCase(Locale.ROOT))) {
            found.add(1);
        }
        for (Occurrence other : occurrences.getOrDefault(token, List.of())) {
            if (other.sentence() != sentence || other.token() != at) {
                context(all.get(other.sentence()), other.token(), found);
            }
        }
        return found.stream().distinct().mapToInt(Integer::intValue).toArray();
    }

    private static void context(List<String> tokens, int at, List<Integer> found) {
        String before = at == 0 ? "" : tokens.get(at - 1);
        String after = at + 1 >= tokens.size() ? "" : tokens.get(at + 1);
        found.add(Observation.form(before) * 31 + 2);
        found.add(Observation.form(after) * 31 + 3);
        found.add(Observation.shape(before).hashCode() * 31 + 4);
        found.add(Observation.shape(after).hashCode() * 31 + 5);
        found.add(at == 0 ? 6 : 7);
    }
}
