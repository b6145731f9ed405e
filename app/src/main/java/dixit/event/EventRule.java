package dixit.event;

import dixit.language.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the lexicon: words that name one kind of event, and which of their arguments are its parties.
 *
 * @param name its name in the file
 * @param type PLOVER type, that of the file; null for what PLOVER has no type for
 * @param mode PLOVER mode
 * @param contexts PLOVER contexts that always hold
 * @param verbs wordings with a verb as head
 * @param nouns wordings with a noun as head
 * @param adjectives wordings with a predicative adjective as head
 * @param support verbs that need one of the nouns to say it: <i>imporre</i> sanzioni
 * @param roles which arguments are whose
 * @param subject what the subject must and must not be
 * @param object what the object must and must not be
 * @param needs arguments that must be there, or the role {@code recipient}
 * @param authority {@code state} for acts of state: where no one is named, the country where it happens did it;
 *     {@code known} where only an earlier mention of the same act may tell who did it; empty for all others
 * @param size what a number of people counts in it: dead, injured, arrested
 */
record EventRule(
        String name,
        @Nullable Plover type,
        @Nullable String mode,
        List<String> contexts,
        List<Wording> verbs,
        List<Wording> nouns,
        List<Wording> adjectives,
        Set<String> support,
        RoleRule roles,
        Restriction subject,
        Restriction object,
        List<String> needs,
        String authority,
        @Nullable String size) {

    static final Set<String> FIELDS = Set.of(
            "mode",
            "contexts",
            "verbs",
            "nouns",
            "adjectives",
            "support",
            "actor",
            "recipient",
            "noun-actor",
            "noun-recipient",
            "what",
            "symmetric",
            "places",
            "subject",
            "object",
            "needs",
            "authority",
            "size");

    static EventRule of(Rule rule, EventType type, Grammar grammar, WordSets sets) {
        rule.allow(FIELDS);
        return new EventRule(
                rule.name(),
                type.type(),
                mode(rule, type),
                contexts(rule, type),
                wordings(rule, "verbs", true, grammar, sets),
                wordings(rule, "nouns", grammar.nounsHeadFirst(), grammar, sets),
                wordings(rule, "adjectives", true, grammar, sets),
                sets.expand(rule.strings("support")),
                RoleRule.of(rule, type.symmetric(), grammar),
                Restriction.of(rule.strings("subject"), sets),
                Restriction.of(rule.strings("object"), sets),
                grammar.expand(rule.strings("needs")),
                Objects.requireNonNullElse(rule.stringOrNull("authority"), ""),
                rule.stringOrNull("size"));
    }

    private static @Nullable String mode(Rule rule, EventType type) {
        String mode = rule.stringOrNull("mode");
        if (mode != null && !type.modes().contains(mode)) {
            throw rule.error("has a mode that " + type.type() + " has not: " + mode);
        }
        return mode;
    }

    private static List<String> contexts(Rule rule, EventType type) {
        List<String> contexts = rule.strings("contexts");
        if (!type.contexts().containsAll(contexts)) {
            throw rule.error("has a context that PLOVER has not: " + contexts);
        }
        return contexts;
    }

    private static List<Wording> wordings(Rule rule, String field, boolean headFirst, Grammar grammar, WordSets sets) {
        List<Wording> wordings = new ArrayList<>();
        for (String text : rule.strings(field)) {
            wordings.add(Wording.of(text, headFirst || grammar.hasPreposition(text), sets, grammar));
        }
        return wordings;
    }
}
