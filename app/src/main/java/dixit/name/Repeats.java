package dixit.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whoever has a full name somewhere in a document is found where only a part of it stands. */
final class Repeats {
    private static final int SHORTEST = 3;

    private Repeats() {}

    /** The words of the full names of people, but for those that stand in small letters too. */
    static Set<String> people(List<List<Token>> tokens, List<List<Spot>> spots) {
        Set<String> people = new HashSet<>();
        Map<String, Integer> small = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            for (Spot spot : spots.get(i)) {
                if (spot.type() == NameType.PER && spot.to() - spot.from() > 1) {
                    Token last = tokens.get(i).get(spot.to() - 1);
                    people.add(last.text());
                }
            }
            for (Token token : tokens.get(i)) {
                if (!token.isCapital()) {
                    small.merge(token.key(), 1, Integer::sum);
                }
            }
        }
        people.removeIf(word -> word.length() < SHORTEST || small.containsKey(Spelling.key(word)));
        return people;
    }

    /** The names of a sentence with those that repeat the last word of a full one. */
    static List<Spot> add(List<Token> tokens, List<Spot> spots, Set<String> people) {
        List<Spot> all = new ArrayList<>(spots);
        for (int i = 0; i < tokens.size(); i++) {
            int at = i;
            boolean free = spots.stream().noneMatch(spot -> spot.overlaps(at, at + 1));
            if (free
                    && tokens.get(i).isCapital()
                    && people.contains(tokens.get(i).text())) {
                all.add(new Spot(i, i + 1, NameType.PER, "named in full elsewhere"));
            }
        }
        all.sort(Comparator.comparingInt(Spot::from));
        return List.copyOf(all);
    }
}
