package dixit.attribution;

import dixit.language.Pack;
import dixit.language.Rule;
import dixit.syntax.Features;
import dixit.syntax.Sentence;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A language's words that attribute, from {@code attribution.yaml}; immutable. */
public final class CueLexicon {
    private final Map<String, List<CueRule>> verbs = new HashMap<>();
    private final Map<String, List<CueRule>> nouns = new HashMap<>();
    private final Map<String, List<CueRule>> adjectives = new HashMap<>();
    private final Map<String, List<Preposition>> prepositions = new HashMap<>();
    private final List<Features> moods = new ArrayList<>();
    private final Set<String> contrasts = new HashSet<>();
    private final List<List<String>> openings = new ArrayList<>();

    /** A preposition that attributes, of one word or more, as forms in lower case. */
    record Preposition(List<String> forms, CueRule rule) {}

    private CueLexicon() {}

    public static CueLexicon load(Pack pack) {
        CueLexicon lexicon = new CueLexicon();
        for (Rule rule : pack.rules("attribution.yaml")) {
            lexicon.add(rule);
        }
        return lexicon;
    }

    private void add(Rule rule) {
        rule.strings("mood").forEach(mood -> moods.add(Features.parse(mood)));
        contrasts.addAll(rule.strings("contrast"));
        rule.strings("aside").forEach(words -> openings.add(forms(words)));
        CueRule cue = CueRule.of(rule);
        put(verbs, rule.strings("verbs"), cue);
        put(nouns, rule.strings("nouns"), cue);
        put(adjectives, rule.strings("adjectives"), cue);
        for (String words : rule.strings("prepositions")) {
            List<String> forms = forms(words);
            prepositions
                    .computeIfAbsent(forms.getFirst(), key -> new ArrayList<>())
                    .add(new Preposition(forms, cue));
        }
    }

    private static List<String> forms(String words) {
        return List.of(words.toLowerCase(Locale.ROOT).split(" "));
    }

    private static void put(Map<String, List<CueRule>> lexicon, List<String> lemmas, CueRule cue) {
        for (String lemma : lemmas) {
            lexicon.computeIfAbsent(lemma, key -> new ArrayList<>()).add(cue);
        }
    }

    /** Whether a finite verb of these features reports somebody's words by its mood alone. */
    boolean reports(Features features) {
        return moods.stream()
                .anyMatch(mood -> mood.asMap().entrySet().stream()
                        .allMatch(want -> features.has(want.getKey(), want.getValue())));
    }

    /** Whether a word sets a clause against another: <i>while</i>. */
    boolean isContrast(Word word) {
        return contrasts.contains(word.form().toLowerCase(Locale.ROOT));
    }

    /** How many words from this place on open an aside in which somebody says what stands around it; 0 if none do. */
    int opening(Sentence in, int from) {
        int longest = 0;
        for (List<String> forms : openings) {
            longest = in.reads(from, forms) ? Math.max(longest, forms.size()) : longest;
        }
        return longest;
    }

    List<CueRule> verb(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    List<CueRule> noun(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    List<CueRule> adjective(String lemma) {
        return adjectives.getOrDefault(lemma, List.of());
    }

    /** The prepositions that begin with this form. */
    List<Preposition> prepositions(String form) {
        return prepositions.getOrDefault(form, List.of());
    }
}
