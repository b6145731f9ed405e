package dixit.event;

import dixit.syntax.Sentence;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What {@code events/grammar.yaml} of a pack says of a language's argument structure. */
final class Grammar {
    private final Map<String, List<String>> functions = new HashMap<>();
    private final Set<String> prepositions = new HashSet<>();
    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Map<String, String> reflexive = new HashMap<>();
    private final LemmaEndings endings;
    private final boolean nounsHeadFirst;
    private final boolean verbFinal;
    private final boolean particlePrefix;

    Grammar(Map<String, Object> values) {
        nounsHeadFirst = "first".equals(values.get("nouns-head"));
        endings = new LemmaEndings(values);
        verbFinal = Boolean.TRUE.equals(values.get("verb-final"));
        particlePrefix = Boolean.TRUE.equals(values.get("particle-prefix"));
        map(values, "prepositions").forEach((function, words) -> {
            functions.put(function, strings(words));
            prepositions.addAll(strings(words));
        });
        map(values, "reflexive").forEach((part, text) -> reflexive.put(part, String.valueOf(text)));
        map(values, "lists").forEach((list, words) -> lists.put(list, Set.copyOf(strings(words))));
    }

    private static Map<String, Object> map(Map<String, Object> values, String key) {
        Map<String, Object> found = new HashMap<>();
        if (values.get(key) instanceof Map<?, ?> map) {
            map.forEach((name, value) -> found.put(String.valueOf(name), value));
        }
        return found;
    }

    private static List<String> strings(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The lemma as lexicons have it: lower case. */
    static String key(Word word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }

    /** Whether a compound's head is its first word, as in <i>attacco terroristico</i>. */
    boolean nounsHeadFirst() {
        return nounsHeadFirst;
    }

    /** Whether a word is one of these, by its lemma or as it stands. */
    static boolean is(Word word, Set<String> words) {
        return words.contains(key(word)) || words.contains(word.form().toLowerCase(Locale.ROOT));
    }

    /** Whether a wording holds a preposition behind its first word, so that its first word is the head. */
    boolean hasPreposition(String wording) {
        List<String> words = List.of(wording.split(" "));
        return words.stream().skip(1).anyMatch(prepositions::contains);
    }

    /** Whether a verb may stand behind all that belongs to it. */
    boolean isVerbFinal() {
        return verbFinal;
    }

    boolean isPreposition(String word) {
        return prepositions.contains(word);
    }

    /** The preposition that a wording ends with, or the empty string. */
    String lastPreposition(Wording wording) {
        if (wording.others().isEmpty()) {
            return "";
        }
        return wording.others().getLast().stream()
                .filter(prepositions::contains)
                .findFirst()
                .orElse("");
    }

    /** Functions as rules name them ({@code of}, {@code agent}, {@code indirect}), with the prepositions that mark them. */
    List<String> expand(List<String> roles) {
        List<String> all = new ArrayList<>();
        for (String role : roles) {
            if (marks(role, "indirect")) {
                all.add("indirect");
            }
            all.add(role);
            all.addAll(functions.getOrDefault(role, List.of()));
        }
        return List.copyOf(all);
    }

    /** A preposition as the data write it, where it has several spellings. */
    String canonical(String preposition) {
        List<String> of = functions.getOrDefault("of", List.of());
        return of.contains(preposition) ? of.getFirst() : preposition;
    }

    /** Whether a preposition marks this function: {@code agent}, {@code of}, {@code between}, {@code indirect}. */
    boolean marks(String preposition, String function) {
        return functions.getOrDefault(function, List.of()).contains(preposition);
    }

    /** Whether a word stands in one of the language's lists: unaccusative, frames, subject-control, … */
    boolean in(String list, String word) {
        return lists.getOrDefault(list, Set.of()).contains(word);
    }

    boolean in(String list, Word word) {
        return in(list, key(word));
    }

    /**
     * The keys under which a verb may stand in the lexicon: its reflexive form where it has one, and itself.
     *
     * @param lemma its lemma, or one that the lexicon knows in its stead
     */
    List<String> reflexiveKeys(Sentence sentence, Word verb, String lemma) {
        String ending = reflexive.getOrDefault("ending", "");
        if (verb.upos() == Upos.VERB && lemma.endsWith(ending) && isReflexive(sentence, verb)) {
            String stem = lemma.substring(0, lemma.length() - ending.length());
            return List.of(reflexive.getOrDefault("before", "") + stem + reflexive.getOrDefault("after", ""), lemma);
        }
        return List.of(lemma);
    }

    /** Whether a reflexive pronoun hangs on the verb. */
    boolean isReflexive(Sentence sentence, Word verb) {
        for (Word child : sentence.children(verb)) {
            if (child.upos() == Upos.PRON
                    && !child.isRelation("nsubj")
                    && in("reflexive-pronouns", child.form().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** A verb's lemma with its separated prefix, in languages that write it so; else the lemma. */
    String withPrefix(Sentence sentence, Word verb, String lemma) {
        if (particlePrefix) {
            for (Word particle : sentence.children(verb, "compound:prt")) {
                return particle.form().toLowerCase(Locale.ROOT) + lemma;
            }
        }
        return lemma;
    }

    /** A word's lemma as a lexicon has it, as {@link LemmaEndings#lemma}. */
    String lexicalLemma(Word word, Set<String> known) {
        return endings.lemma(word, known);
    }

    /** Whether a verb has no passive, so that a participle of it speaks of who acts: <i>arrivati</i>. */
    boolean isUnaccusative(Word verb) {
        Set<String> verbs = lists.getOrDefault("unaccusative", Set.of());
        return verbs.contains(endings.lemma(verb, verbs));
    }

    /** The preposition of a dependent, with what is fixed to it (<i>insieme a</i>); empty where it has none. */
    static String preposition(Sentence sentence, Word dependent) {
        StringBuilder text = new StringBuilder();
        for (Word marker : sentence.children(dependent, "case")) {
            text.append(text.isEmpty() ? "" : " ").append(key(marker));
            for (Word part : sentence.children(marker, "fixed")) {
                text.append(' ').append(key(part));
            }
        }
        return text.toString();
    }

    static boolean isPastParticiple(Word word) {
        return word.features().has("VerbForm", "Part") && !word.features().has("Tense", "Pres");
    }

    static boolean isNonfinite(Word word) {
        String form = word.features().get("VerbForm");
        return !form.isEmpty() && !form.equals("Fin");
    }
}
