package dixit.time;

import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A rule ready for use.
 *
 * @param name as in its file
 * @param first the tokens that can open it
 * @param constants slots with a fixed value
 * @param unlessAfter what must not stand right before the expression
 * @param unlessBefore what must not stand right behind it
 * @param unlessTags parts of speech that its first word must not have
 * @param takesTimes whether it is made of times found before
 */
record TimeRule(
        String name,
        Set<String> first,
        Matcher matcher,
        Map<String, String> constants,
        Production production,
        List<Matcher> unlessAfter,
        List<Matcher> unlessBefore,
        Set<Upos> unlessTags,
        boolean takesTimes) {
    private static final int CONTEXT = 3;

    /** The best fit that starts here and that nothing forbids, or null. */
    @Nullable
    Match at(Tokens tokens, @Nullable Found[] times, int start, Words words) {
        Match match = matcher.at(tokens, times, start);
        return match == null || isForbidden(match, tokens, words) ? null : match;
    }

    private boolean isForbidden(Match match, Tokens tokens, Words words) {
        for (int i = match.begin() + 1; i < match.end(); i++) {
            if (tokens.opensParagraph(i)) {
                return true;
            }
        }
        if (!unlessTags.isEmpty()) {
            Word word = words.at(tokens.begin(match.begin()));
            if (word != null && unlessTags.contains(word.upos())) {
                return true;
            }
        }
        return stands(unlessBefore, tokens, match.end()) || standsBefore(tokens, match.begin());
    }

    private static boolean stands(List<Matcher> matchers, Tokens tokens, int at) {
        return matchers.stream().anyMatch(matcher -> matcher.at(tokens, NONE, at) != null);
    }

    private boolean standsBefore(Tokens tokens, int end) {
        for (int at = Math.max(0, end - CONTEXT); at < end; at++) {
            for (Matcher matcher : unlessAfter) {
                Match match = matcher.at(tokens, NONE, at);
                if (match != null && match.end() == end) {
                    return true;
                }
            }
        }
        return false;
    }

    private static final @Nullable Found[] NONE = {};

    @Nullable
    Meaning meaning(Match match, Reference reference) {
        Map<String, String> values = new TreeMap<>(constants);
        values.putAll(match.values());
        return production.meaning(new Slots(values, match.times()), reference);
    }
}
