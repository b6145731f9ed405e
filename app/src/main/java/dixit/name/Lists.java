package dixit.name;

import dixit.language.DataFiles;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What lists know a word as, as bits: a country, a place, a given name, the begin or inside of a registered name. */
final class Lists {
    static final int BITS = 13;

    private static final int COUNTRY = 1;
    private static final int PERSON = 1 << 1;
    private static final int ORGANISATION = 1 << 2;
    private static final int PLACE = 1 << 3;
    private static final int DEMONYM = 1 << 4;
    private static final int GIVEN = 1 << 5;
    private static final int FAMILY = 1 << 6;
    private static final int KNOWN_FAMILY = 1 << 7;
    private static final int SECOND = 1 << 8;
    private static final int CITY = 1 << 9;
    private static final int OFFICE = 1 << 10;
    private static final int LONG = 1 << 11;
    private static final int BODY = 1 << 12;

    private final Register register;
    private final Gazetteer gazetteer;
    private final String language;
    private final Map<String, String> given = new HashMap<>();
    private final Set<String> families = new HashSet<>();
    private final Set<String> offices;
    private final Set<String> bodies;

    private Lists(Register register, Gazetteer gazetteer, String language, NameWords words) {
        this.register = register;
        this.gazetteer = gazetteer;
        this.language = language;
        offices = words.people();
        bodies = words.bodies();
    }

    /**
     * Reads the lists of given and family names.
     *
     * @param words the words for people by what they do: <i>presidente</i>
     */
    static Lists load(DataFiles data, Register register, Gazetteer gazetteer, String language, NameWords words) {
        Lists lists = new Lists(register, gazetteer, language, words);
        for (Table.Row row : Table.rows(data, "register/given_names.tsv")) {
            lists.given.put(Spelling.key(row.get("name")), row.get("sex"));
        }
        for (Table.Row row : Table.rows(data, "register/family_names.tsv")) {
            lists.families.add(Spelling.key(row.get("name")));
        }
        return lists;
    }

    /** {@code m} or {@code f}, empty for a name of both, null for what is no given name. */
    @Nullable
    String sex(String key) {
        return given.get(key);
    }

    /** Whether a family name is borne by many. */
    boolean isCommonFamily(String key) {
        return families.contains(key);
    }

    boolean isFamily(String key) {
        return families.contains(key) || !register.family(key).isEmpty();
    }

    /**
     * What lists say of the tokens of a sentence.
     *
     * @param bits for each token what lists it is in
     * @param matches for each token the kind of the longest name that it is in, and its place there
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Found(int[] bits, int[] matches) {}

    /** Looks the tokens of a sentence up. */
    Found of(List<String> tokens, List<String> keys) {
        int[] bits = new int[tokens.size()];
        int[] matches = new int[tokens.size()];
        int[] lengths = new int[tokens.size()];
        for (int i = 0; i < bits.length; i++) {
            String token = tokens.get(i);
            String key = keys.get(i);
            if (key.isEmpty()) {
                continue;
            }
            bits[i] |= (offices.contains(key) ? OFFICE : 0) | (bodies.contains(key) ? BODY : 0);
            phrases(keys, i, Character.isLowerCase(token.charAt(0)), bits, matches, lengths);
            if (Character.isUpperCase(token.charAt(0))) {
                bits[i] |= word(key);
            }
        }
        return new Found(bits, matches);
    }

    private int word(String key) {
        return (given.containsKey(key) ? GIVEN : 0)
                | (families.contains(key) ? FAMILY : 0)
                | (register.family(key).isEmpty() ? 0 : KNOWN_FAMILY);
    }

    private void phrases(List<String> keys, int at, boolean lower, int[] bits, int[] matches, int[] lengths) {
        for (var found : register.demonyms().startingAt(keys, at)) {
            if (found.entries().stream().anyMatch(form -> form.language().equals(language))) {
                mark(bits, at, found.length(), DEMONYM);
                match(matches, lengths, at, found.length(), 1);
            }
        }
        if (lower) {
            return;
        }
        for (var found : register.names().startingAt(keys, at)) {
            for (Register.Named named : found.entries()) {
                if (Register.serves(named.alias().language(), language)) {
                    mark(bits, at, found.length(), bit(named.actor().kind()));
                    match(
                            matches,
                            lengths,
                            at,
                            found.length(),
                            2 + bit(named.actor().kind()));
                }
            }
        }
        for (var found : gazetteer.sites().startingAt(keys, at)) {
            for (Gazetteer.Site site : found.entries()) {
                if (Register.serves(site.language(), language)) {
                    mark(bits, at, found.length(), site.isSettlement() && site.population() > 100_000 ? CITY : PLACE);
                    match(matches, lengths, at, found.length(), site.isSettlement() ? 20 : 21);
                }
            }
        }
    }

    private static int bit(EntityKind kind) {
        return switch (kind) {
            case COUNTRY -> COUNTRY;
            case PERSON -> PERSON;
            case ORGANISATION, MEDIA, GROUP -> ORGANISATION;
            case PLACE -> PLACE;
        };
    }

    /** The longer name counts; of two as long, the first found. */
    private static void match(int[] matches, int[] lengths, int at, int length, int kind) {
        if (lengths[at] >= length) {
            return;
        }
        for (int i = at; i < at + length; i++) {
            matches[i] = 4 * kind + place(i, at, length);
            lengths[i] = length;
        }
    }

    /** Whether a word is the first (0), inside (1), the last (2) of a name of some words, or all of it (3). */
    static int place(int word, int from, int length) {
        return length == 1 ? 3 : word == from ? 0 : word == from + length - 1 ? 2 : 1;
    }

    private static void mark(int[] bits, int at, int length, int bit) {
        for (int i = at; i < at + length; i++) {
            bits[i] |= bit | (i > at ? SECOND : 0) | (length > 1 ? LONG : 0);
        }
    }
}
