package dixit.time;

import dixit.language.DataException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A named list of words and what each stands for, as {@code month: {maggio: 5}}; perhaps also numbers in digits. */
final class WordClass {
    private record Member(List<String> tokens, boolean capital, String value) {}

    private record Digits(int low, int high, int width) {}

    /** What the class takes at a place: how many tokens, and their value. */
    record Taken(int length, String value) {}

    private final Map<String, List<Member>> members = new HashMap<>();
    private final List<Digits> digits = new ArrayList<>();

    /**
     * @param values words and their values; {@code digits: 1..31} takes numerals in that range, {@code 00..59} two
     *     digits; a word with a capital must have it in the text
     */
    WordClass(String name, Map<String, String> values) {
        values.forEach((word, value) -> {
            if (word.equals("digits")) {
                digits.add(digits(name, value));
            } else {
                addMember(name, word, value);
            }
        });
    }

    private static Digits digits(String name, String range) {
        String[] ends = range.split("\\.\\.");
        if (ends.length != 2) {
            throw new DataException("class '" + name + "': digits need a range like 1..31, not " + range);
        }
        int width = ends[0].length() > 1 ? ends[0].length() : 0;
        return new Digits(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]), width);
    }

    private void addMember(String name, String word, String value) {
        Tokens tokens = new Tokens(word, 0);
        if (tokens.size() == 0) {
            throw new DataException("class '" + name + "' has an empty word");
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            parts.add(tokens.at(i));
        }
        boolean capital = tokens.isCapital(0);
        members.computeIfAbsent(parts.getFirst(), first -> new ArrayList<>())
                .add(new Member(List.copyOf(parts), capital, value));
    }

    /** All that the class can take at this place. */
    List<Taken> at(Tokens tokens, int index) {
        if (index >= tokens.size()) {
            return List.of();
        }
        List<Member> candidates = members.getOrDefault(tokens.at(index), List.of());
        if (candidates.isEmpty() && (digits.isEmpty() || !tokens.isNumber(index))) {
            return List.of();
        }
        List<Taken> found = new ArrayList<>();
        for (Member member : candidates) {
            if (fits(member, tokens, index)) {
                found.add(new Taken(member.tokens().size(), member.value()));
            }
        }
        for (Digits range : digits) {
            if (fits(range, tokens, index)) {
                found.add(new Taken(1, tokens.at(index)));
            }
        }
        return found;
    }

    private static boolean fits(Member member, Tokens tokens, int index) {
        if (member.capital() && !tokens.isCapital(index)) {
            return false;
        }
        for (int i = 1; i < member.tokens().size(); i++) {
            if (!member.tokens().get(i).equals(tokens.at(index + i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(Digits range, Tokens tokens, int index) {
        String token = tokens.at(index);
        if (!tokens.isNumber(index) || token.length() > 9 || (range.width() > 0 && token.length() != range.width())) {
            return false;
        }
        int number = Integer.parseInt(token);
        return range.low() <= number && number <= range.high();
    }

    /** The tokens that can open it; {@link Pattern#NUMBER} stands for any number in digits. */
    Set<String> first() {
        Set<String> first = new TreeSet<>(members.keySet());
        if (!digits.isEmpty()) {
            first.add(Pattern.NUMBER);
        }
        return first;
    }
}
