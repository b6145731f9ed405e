package dixit.event;

import dixit.document.Span;
import dixit.syntax.Word;
import java.util.List;

/** Events of predicates that the lexicon does not know: the subject acts, the objects are whom it meets. */
record UntypedEvents(Parties parties) {

    Event event(Parsed in, Word predicate, List<Argument> arguments) {
        List<Party> actors = Roles.fill(in, parties, arguments, List.of("subject"), false);
        List<Party> recipients = Roles.fill(in, parties, arguments, List.of("object", "indirect"), false);
        Roles roles = new Roles(actors, recipients).distinct();
        Span what = Triggers.what(in, arguments, List.of("object"), roles);
        return new Event(
                in.index(),
                predicate.index(),
                null,
                null,
                List.of(),
                predicate.span(),
                roles.actors(),
                roles.recipients(),
                what,
                null,
                false,
                "clause");
    }
}
