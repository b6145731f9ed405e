package dixit.event;

import dixit.document.Span;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words that name an event, and those that name its object. */
final class Triggers {
    private static final int LONGEST = 7;

    private Triggers() {}

    /** From the first to the last of the words that name it, or the head alone where they lie far apart. */
    static Span span(List<Word> words, Word head) {
        int first = head.index();
        int last = head.index();
        Span span = head.span();
        for (Word word : words) {
            if (word.upos() != Upos.ADP && word.upos() != Upos.SCONJ) {
                first = Math.min(first, word.index());
                last = Math.max(last, word.index());
                span = span.to(word.span());
            }
        }
        return last - first < LONGEST ? span : head.span();
    }

    /** The noun phrase of the first argument with one of these functions, unless it is a party already. */
    static @Nullable Span what(Parsed in, List<Argument> arguments, List<String> functions, Roles roles) {
        Argument argument = Roles.first(arguments, functions);
        if (argument == null || argument.dropped()) {
            return null;
        }
        Span span = phrase(in, argument.word());
        boolean isParty = argument.mention() != null
                && (isIn(argument.mention().span(), roles.actors())
                        || isIn(argument.mention().span(), roles.recipients()));
        return isParty ? null : span;
    }

    private static boolean isIn(Span span, List<Party> parties) {
        return parties.stream().anyMatch(party -> span.equals(party.span()));
    }

    /** A noun with what hangs on it, but for preposition and clauses. */
    static Span phrase(Parsed in, Word noun) {
        Span span = noun.span();
        for (Word child : in.sentence().children(noun)) {
            switch (child.relation().replaceFirst(":.*", "")) {
                case "case", "punct", "acl", "cc", "mark", "cop", "nsubj", "advcl", "parataxis", "det" -> {}
                default -> span = span.to(phrase(in, child));
            }
        }
        return span;
    }
}
