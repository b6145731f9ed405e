package dixit.time;

import dixit.language.Pack;
import dixit.language.Rule;
import dixit.syntax.Upos;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads a language's word classes and rules from its folder {@code times/}. */
final class TimeRules {
    /** The files of rules, in order of precedence. */
    static final List<String> FILES =
            List.of("dates", "clock", "relative", "durations", "sets", "vague", "ranges", "bounds");

    private static final Set<String> FIELDS =
            Set.of("pattern", "gives", "unless-after", "unless-before", "unless-tags");

    private final Map<String, WordClass> classes;

    private TimeRules(Map<String, WordClass> classes) {
        this.classes = classes;
    }

    static List<TimeRule> read(Pack pack) {
        TimeRules reader = new TimeRules(classes(pack.values("times/words.yaml")));
        List<TimeRule> rules = new ArrayList<>();
        for (Rule rule : sources(pack)) {
            rules.add(reader.rule(rule));
        }
        return List.copyOf(rules);
    }

    /** The rules as they stand in the files, examples and all. */
    static List<Rule> sources(Pack pack) {
        List<Rule> rules = new ArrayList<>();
        for (String file : FILES) {
            String path = "times/" + file + ".yaml";
            if (pack.has(path)) {
                rules.addAll(pack.rules(path));
            }
        }
        return rules;
    }

    private static Map<String, WordClass> classes(Map<String, Object> lists) {
        Map<String, WordClass> classes = new TreeMap<>();
        lists.forEach((name, list) -> classes.put(name, new WordClass(name, members(list))));
        return classes;
    }

    /** A list's words stand for themselves. */
    private static Map<String, String> members(Object list) {
        Map<String, String> members = new LinkedHashMap<>();
        switch (list) {
            case Map<?, ?> map ->
                map.forEach((word, value) -> members.put(String.valueOf(word), String.valueOf(value)));
            case Collection<?> words -> words.forEach(word -> members.put(String.valueOf(word), String.valueOf(word)));
            default -> members.put(String.valueOf(list), String.valueOf(list));
        }
        return members;
    }

    private TimeRule rule(Rule rule) {
        rule.allow(FIELDS);
        Pattern pattern = pattern(rule, rule.string("pattern"));
        Map<String, String> constants = new TreeMap<>();
        rule.map("gives").forEach((name, value) -> constants.put(name, String.valueOf(value)));
        Production production = Productions.of(rule, constants);
        Set<String> filled = new TreeSet<>(pattern.names());
        filled.addAll(constants.keySet());
        if (!production.isServedBy(filled)) {
            throw rule.error("does not always fill what its kind needs; filled are " + filled);
        }
        Set<Upos> tags = rule.strings("unless-tags").stream().map(Upos::valueOf).collect(Collectors.toSet());
        return new TimeRule(
                rule.name(),
                new TreeSet<>(pattern.first()),
                new Matcher(pattern),
                Map.copyOf(constants),
                production,
                matchers(rule, "unless-after"),
                matchers(rule, "unless-before"),
                tags,
                pattern.takesTimes());
    }

    private List<Matcher> matchers(Rule rule, String field) {
        return rule.strings(field).stream()
                .map(text -> new Matcher(pattern(rule, text)))
                .toList();
    }

    private Pattern pattern(Rule rule, String text) {
        try {
            return PatternReader.read(text, classes);
        } catch (IllegalArgumentException e) {
            throw rule.error(String.valueOf(e.getMessage()));
        }
    }
}
