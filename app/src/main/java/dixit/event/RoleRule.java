package dixit.event;

import dixit.language.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * Which arguments fill the roles of an event; of each list the first that is there. An argument is named by its
 * function ({@code subject}, {@code object}, {@code indirect}; of nouns {@code of}, {@code poss}, {@code adjective},
 * {@code compound}) or by its preposition.
 *
 * @param actor of a verb
 * @param recipient of a verb; empty where the rule leaves it to the wording: the preposition it ends with, or the object
 * @param nounActor of a noun
 * @param nounRecipient of a noun
 * @param what what is given, discussed, imposed
 * @param symmetric whether several parties in one role are actor and recipients
 * @param places whether a place may be a recipient, standing for its country
 */
record RoleRule(
        List<String> actor,
        List<String> recipient,
        List<String> nounActor,
        List<String> nounRecipient,
        List<String> what,
        boolean symmetric,
        boolean places) {
    private static final List<String> DOER = List.of("agent", "adjective", "poss", "of", "compound");

    static RoleRule of(Rule rule, boolean symmetric, Grammar grammar) {
        return new RoleRule(
                grammar.expand(or(rule.strings("actor"), List.of("subject"))),
                withIndirect(grammar.expand(rule.strings("recipient"))),
                grammar.expand(or(rule.strings("noun-actor"), DOER)),
                grammar.expand(rule.strings("noun-recipient")),
                grammar.expand(or(rule.strings("what"), List.of("object"))),
                or(rule.strings("symmetric"), List.of(String.valueOf(symmetric)))
                        .contains("true"),
                rule.strings("places").contains("true"));
    }

    /** Whom a verb addresses may look like its object or not: <i>asked Switzerland to</i>, <i>chiesto alla Svizzera di</i>. */
    private static List<String> withIndirect(List<String> recipient) {
        if (!recipient.contains("object") || recipient.contains("indirect")) {
            return recipient;
        }
        List<String> all = new ArrayList<>(recipient);
        all.add("indirect");
        return List.copyOf(all);
    }

    private static List<String> or(List<String> given, List<String> usual) {
        return given.isEmpty() ? usual : given;
    }
}
