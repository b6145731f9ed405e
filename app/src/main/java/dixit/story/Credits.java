package dixit.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the agency whose text a report prints, by its credit line. */
public final class Credits {
    private static final String SLOT = "{agency}";
    private static final String GROUP = "agency";

    private final Map<String, String> agencies = new HashMap<>();
    private final List<Line> lines;

    private record Line(String rule, Pattern pattern) {}

    /**
     * What a credit line says.
     *
     * @param agency its canonical name
     * @param rule the rule that found it
     */
    public record Credit(String agency, String rule) {}

    /**
     * Builds the patterns of one language.
     *
     * @param spellings for each agency, how credit lines spell it
     * @param patterns for each rule, a regular expression with {@code {agency}} where the agency stands
     */
    public Credits(Map<String, List<String>> spellings, Map<String, String> patterns) {
        spellings.forEach((agency, names) -> names.forEach(name -> agencies.put(name, agency)));
        String any = agencies.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        lines = patterns.entrySet().stream()
                .map(rule -> new Line(rule.getKey(), compile(rule.getValue(), any)))
                .toList();
    }

    private static Pattern compile(String pattern, String any) {
        String filled = pattern;
        for (int slot = 0; filled.contains(SLOT); slot++) {
            String group = "(?<" + GROUP + slot + ">" + any + ")";
            filled = filled.replaceFirst(Pattern.quote(SLOT), Matcher.quoteReplacement(group));
        }
        return Pattern.compile(filled, Pattern.MULTILINE);
    }

    /** An agency's name, however a credit line spells it. */
    public String canonical(String spelling) {
        return agencies.getOrDefault(spelling, spelling);
    }

    /** The first rule's credit that fits; null where the report credits none. */
    public @Nullable Credit of(String text) {
        for (Line line : lines) {
            Matcher matcher = line.pattern().matcher(text);
            if (matcher.find()) {
                String spelling = spelling(matcher);
                return new Credit(agencies.getOrDefault(spelling, spelling), line.rule());
            }
        }
        return null;
    }

    private static String spelling(Matcher matcher) {
        return matcher.namedGroups().keySet().stream()
                .map(matcher::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
