package dixit.event;

import dixit.language.Pack;
import dixit.language.Rule;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Verbs that only say that the event of their noun is done, undergone or happens: {@code events/light.yaml}. */
final class LightVerbs {
    private static final Set<String> FIELDS = Set.of("verbs", "noun", "subject");
    private final Map<String, List<Light>> byLemma = new HashMap<>();

    /**
     * @param rule name of the rule
     * @param wording the verb, with a preposition where the noun has one
     * @param noun the noun's function: {@code object}, {@code subject}, or the preposition
     * @param subject the role that the verb's subject has in the event: actor, recipient or none
     */
    record Light(String rule, Wording wording, String noun, String subject) {}

    static LightVerbs read(Pack pack, Grammar grammar) {
        LightVerbs lights = new LightVerbs();
        WordSets sets = new WordSets(pack.values("events/words.yaml"));
        for (Rule rule : pack.rules("events/light.yaml")) {
            rule.allow(FIELDS);
            for (String verb : rule.strings("verbs")) {
                lights.add(rule, verb, grammar, sets);
            }
        }
        return lights;
    }

    private void add(Rule rule, String verb, Grammar grammar, WordSets sets) {
        Wording wording = Wording.of(verb, true, sets, grammar);
        String last = verb.substring(verb.lastIndexOf(' ') + 1);
        String usual = grammar.isPreposition(last) ? last : "object";
        String noun = rule.stringOrNull("noun");
        String subject = rule.stringOrNull("subject");
        Light light = new Light(rule.name(), wording, noun == null ? usual : noun, subject == null ? "actor" : subject);
        for (String lemma : wording.head()) {
            byLemma.computeIfAbsent(lemma, key -> new ArrayList<>()).add(light);
        }
    }

    List<Light> of(String lemma) {
        return byLemma.getOrDefault(lemma, List.of());
    }

    /** The role of the verb's subject: that of its rule, by default the actor. */
    String subject(String verb) {
        List<Light> lights = of(verb);
        return lights.isEmpty() ? "actor" : lights.getFirst().subject();
    }

    Set<String> lemmas() {
        return byLemma.keySet();
    }

    /** The noun that a light verb carries, among the verb's arguments; null where it does not fit. */
    static @Nullable Argument noun(Parsed in, Word verb, Light light, List<Argument> arguments) {
        if (Matcher.match(in, verb, light.wording()) == null) {
            return null;
        }
        for (Argument argument : arguments) {
            if (argument.function().equals(light.noun()) && !argument.dropped()) {
                return argument;
            }
        }
        return null;
    }
}
