package dixit.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parties of an event.
 *
 * @param actors who acts
 * @param recipients whom it meets
 */
record Roles(List<Party> actors, List<Party> recipients) {
    static final Roles NONE = new Roles(List.of(), List.of());

    /** Parties that act together: the first is the actor, the others are recipients. */
    Roles split() {
        return recipients.isEmpty() && actors.size() > 1
                ? new Roles(actors.subList(0, 1), actors.subList(1, actors.size()))
                : this;
    }

    /**
     * The parties with the side of these as actor: <i>Putin</i> hopes for cooperation <i>between the two states</i>.
     *
     * @return null if none of both sides is theirs
     */
    @Nullable
    Roles seenFrom(List<Party> parties) {
        if (actors.isEmpty() || recipients.isEmpty()) {
            return null;
        }
        if (actors.stream().anyMatch(actor -> Parties.isSideOf(actor, parties))) {
            return this;
        }
        List<Party> theirs = recipients.stream()
                .filter(each -> Parties.isSideOf(each, parties))
                .toList();
        List<Party> others = new ArrayList<>(actors);
        recipients.stream().filter(each -> !theirs.contains(each)).forEach(others::add);
        return theirs.isEmpty() ? null : new Roles(theirs, List.copyOf(others));
    }

    /** Without those recipients that are actors too. */
    Roles distinct() {
        List<Party> others = recipients.stream()
                .filter(recipient ->
                        actors.stream().noneMatch(actor -> Parties.same(actor.entity(), recipient.entity())))
                .toList();
        return new Roles(actors, others);
    }

    /** The argument that first fills one of these functions. */
    static @Nullable Argument first(List<Argument> arguments, List<String> functions) {
        for (String function : functions) {
            for (Argument argument : arguments) {
                if (argument.function().equals(function)) {
                    return argument;
                }
            }
        }
        return null;
    }

    /** Those that fill the first of these functions that any fills with a party. */
    static List<Party> fill(
            Parsed in, Parties parties, List<Argument> arguments, List<String> functions, boolean places) {
        for (String function : functions) {
            List<Party> found = new ArrayList<>();
            for (Argument argument : arguments) {
                if (argument.function().equals(function)) {
                    parties.of(in, argument, places).stream()
                            .filter(party ->
                                    found.stream().noneMatch(each -> Parties.same(each.entity(), party.entity())))
                            .forEach(found::add);
                }
            }
            if (!found.isEmpty()) {
                return List.copyOf(found);
            }
        }
        return List.of();
    }
}
