package dixit.name;

import dixit.language.Rule;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a noun says of those it stands for: a rule of a language's {@code roles.yaml}.
 *
 * @param name of the rule
 * @param words lemmas or forms of the noun
 * @param with words of which one must stand in the noun phrase: <i>Esteri</i>; empty for none
 * @param offices the offices it may stand for, the likeliest first
 * @param kind what sort of thing
 * @param sector PLOVER sector
 */
record Role(
        String name,
        List<String> words,
        List<String> with,
        List<String> offices,
        EntityKind kind,
        @Nullable String sector) {
    private static final Set<String> FIELDS = Set.of("words", "with", "offices", "kind", "sector");

    static Role of(Rule rule) {
        rule.allow(FIELDS);
        return new Role(
                rule.name(),
                rule.strings("words"),
                rule.strings("with").stream().map(Spelling::key).toList(),
                rule.strings("offices"),
                rule.value("kind", EntityKind.class),
                rule.stringOrNull("sector"));
    }

    /** Whether it acts where things happen: police and courts, parties, those who protest or rebel. */
    boolean isLocal() {
        return sector != null && Set.of("COP", "JUD", "PTY", "OPP", "REB").contains(sector);
    }

    /** Whether it belongs to a state's power, so that it has a country even where the text names none. */
    boolean isOfState() {
        return sector != null
                && Set.of("GOV", "MIL", "COP", "JUD", "SPY", "LEG").contains(sector);
    }
}
