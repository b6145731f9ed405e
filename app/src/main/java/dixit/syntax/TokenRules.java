package dixit.syntax;

import dixit.language.Pack;
import dixit.language.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * What a language's {@code tokens.yaml} says of its tokens; immutable.
 *
 * <p>A rule has one of these fields: {@code token}, a pattern of what stays together; {@code abbreviations} that keep their
 * full stop; {@code contractions}, tokens with the words in them; {@code split}, a pattern whose groups are the words of a
 * token, but for the tokens in {@code except}.
 */
final class TokenRules {
    private static final Set<String> FIELDS =
            Set.of("token", "abbreviations", "ends", "contractions", "split", "except");

    private final List<Pattern> tokens = new ArrayList<>();
    private final Map<String, Boolean> abbreviations = new HashMap<>();
    private final Map<String, List<String>> contractions = new HashMap<>();
    private final List<Split> splits = new ArrayList<>();

    private record Split(Pattern pattern, Set<String> except) {}

    private TokenRules() {}

    static TokenRules load(Pack pack) {
        TokenRules rules = new TokenRules();
        for (Rule rule : pack.rules("tokens.yaml")) {
            rule.allow(FIELDS);
            rules.add(rule);
        }
        return rules;
    }

    private void add(Rule rule) {
        String token = rule.stringOrNull("token");
        if (token != null) {
            tokens.add(pattern(rule, token));
        }
        boolean ends = "true".equals(rule.stringOrNull("ends"));
        for (String abbreviation : rule.strings("abbreviations")) {
            abbreviations.put(abbreviation.toLowerCase(Locale.ROOT), ends);
        }
        rule.map("contractions")
                .forEach((form, words) ->
                        contractions.put(form, List.of(String.valueOf(words).split(" "))));
        String split = rule.stringOrNull("split");
        if (split != null) {
            splits.add(new Split(pattern(rule, split), new HashSet<>(rule.strings("except"))));
        }
    }

    private static Pattern pattern(Rule rule, String regex) {
        try {
            return Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            throw rule.error("has a pattern that cannot be read: " + e.getMessage());
        }
    }

    /** One pattern for all that stays together, the rules tried in their order. */
    Pattern tokenPattern() {
        List<String> all = tokens.stream().map(Pattern::pattern).toList();
        return Pattern.compile(all.isEmpty() ? "(?!)" : "(?:" + String.join("|", all) + ")");
    }

    /** Whether this, written with a full stop, is an abbreviation. */
    boolean isAbbreviation(String word) {
        return abbreviations.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a sentence may end with this abbreviation; with letters and full stops, as in a name, or an ordinal it may not. */
    boolean mayEnd(String abbreviation) {
        boolean initials = abbreviation.length() == 1 || abbreviation.indexOf('.') >= 0;
        boolean ordinal = abbreviation.chars().allMatch(Character::isDigit);
        return abbreviations.getOrDefault(abbreviation.toLowerCase(Locale.ROOT), !initials && !ordinal);
    }

    /** The words in a token as the text has it, or null if it is one word. */
    @Nullable
    List<String> words(String token) {
        String plain = token.replace('’', '\'').toLowerCase(Locale.ROOT);
        List<String> words = contractions.get(plain);
        if (words != null) {
            return cased(words, token);
        }
        for (Split split : splits) {
            Matcher matcher = split.pattern.matcher(token);
            if (matcher.matches() && !split.except.contains(plain)) {
                return groups(matcher, token);
            }
        }
        return null;
    }

    private static List<String> groups(Matcher matcher, String token) {
        List<String> found = new ArrayList<>();
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.start(group) >= 0) {
                found.add(token.substring(matcher.start(group), matcher.end(group)));
            }
        }
        return found;
    }

    private static List<String> cased(List<String> words, String token) {
        if (String.join("", words).equalsIgnoreCase(token.replace('’', '\''))) {
            List<String> found = new ArrayList<>();
            int at = 0;
            for (String word : words) {
                found.add(token.substring(at, at + word.length()));
                at += word.length();
            }
            return found;
        }
        if (!Character.isUpperCase(token.codePointAt(0))) {
            return words;
        }
        boolean all = token.length() > 2 && token.equals(token.toUpperCase(Locale.ROOT));
        List<String> found = new ArrayList<>();
        for (String word : words) {
            String upper = word.toUpperCase(Locale.ROOT);
            found.add(all ? upper : found.isEmpty() ? upper.charAt(0) + word.substring(1) : word);
        }
        return found;
    }
}
