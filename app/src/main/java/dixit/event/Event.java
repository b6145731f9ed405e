package dixit.event;

import dixit.document.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a predicate speaks of, with its parties.
 *
 * @param sentence index of its sentence
 * @param head index of the predicate that carries it: the verb, the noun of a copular clause, the event noun
 * @param type PLOVER type; null for an event or state that PLOVER has no type for
 * @param mode PLOVER mode, such as visit, meet, disapprove
 * @param contexts PLOVER contexts, such as military, diplomatic
 * @param trigger the words that name it
 * @param actors who acts; the first named of those who act together
 * @param recipients whom it meets, or the others of those who act together
 * @param object what is given, discussed, imposed
 * @param size how many were killed, injured, arrested
 * @param nominal whether a noun carries it, outside a clause of its own
 * @param rule the rule that typed it, or {@code clause} for an untyped one
 */
public record Event(
        int sentence,
        int head,
        @Nullable Plover type,
        @Nullable String mode,
        List<String> contexts,
        Span trigger,
        List<Party> actors,
        List<Party> recipients,
        @Nullable Span object,
        @Nullable Size size,
        boolean nominal,
        String rule) {}
