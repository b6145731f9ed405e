package dixit.event;

import dixit.name.Mention;
import dixit.syntax.Clauses;
import dixit.syntax.Word;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a predicate: its own, or by relative clause, control, coordination, or as the text has it. */
record Subjects(Grammar grammar, Voice voice) {
    private static final int DEPTH = 6;

    @Nullable
    Argument of(Parsed in, Word predicate) {
        return of(in, predicate, DEPTH);
    }

    private @Nullable Argument of(Parsed in, Word predicate, int depth) {
        Word own = own(in, predicate);
        if (own != null) {
            return in.argument("subject", in.resolved(own));
        }
        Word nearby = isFinite(in, predicate) ? Nearby.before(in, predicate) : null;
        if (nearby != null) {
            return in.argument("subject", nearby);
        }
        Argument shared = depth == 0 ? null : shared(in, predicate, depth - 1);
        if (shared != null) {
            return shared;
        }
        Mention dropped = in.names().droppedSubject(in.index(), predicate);
        return dropped == null ? null : new Argument("subject", predicate, dropped, true);
    }

    private static @Nullable Word own(Parsed in, Word predicate) {
        Word subject = Voice.first(in.children(predicate, "nsubj"));
        return subject != null ? subject : Voice.first(in.children(predicate, "csubj"));
    }

    private @Nullable Argument shared(Parsed in, Word predicate, int depth) {
        Word head = in.head(predicate);
        if (head == null) {
            return null;
        }
        return switch (predicate.relation()) {
            case "conj" -> of(in, head, depth);
            case "xcomp" -> controller(in, head, depth);
            case "ccomp" -> isOpen(in, predicate) || goesOn(in, head, predicate) ? controller(in, head, depth) : null;
            case "advcl" -> of(in, head, depth);
            case "acl" -> ofNounClause(in, predicate, head, depth);
            case "acl:relcl" -> hasRelative(in, predicate) ? null : in.argument("subject", head);
            case "amod" -> in.argument("subject", head);
            default -> null;
        };
    }

    private static boolean isFinite(Parsed in, Word predicate) {
        return predicate.features().has("VerbForm", "Fin")
                || in.children(predicate, "aux", "cop").stream()
                        .anyMatch(aux -> aux.features().has("VerbForm", "Fin"));
    }

    /** Whether a clause leaves its subject to the clause above: no finite verb form in it. */
    private static boolean isOpen(Parsed in, Word predicate) {
        if (!Grammar.isNonfinite(predicate)) {
            return false;
        }
        return in.children(predicate, "aux", "cop").stream().allMatch(Grammar::isNonfinite);
    }

    /** Whether a clause that leaves its subject out agrees with the verb above it, whose subject it then has. */
    private static boolean goesOn(Parsed in, Word governor, Word predicate) {
        Word above = Clauses.finite(in.sentence(), governor);
        Word below = Clauses.finite(in.sentence(), predicate);
        return above != null
                && below != null
                && above.features().has("Person", "3")
                && Stream.of("Person", "Number")
                        .allMatch(name -> above.features()
                                .get(name)
                                .equals(below.features().get(name)));
    }

    private @Nullable Argument controller(Parsed in, Word governor, int depth) {
        boolean byObject = !voice.isPassive(in, governor) && !grammar.in("subject-control", governor);
        if (byObject) {
            Word object = Voice.first(in.children(governor, "obj", "iobj"));
            if (object != null && !Voice.isExpletive(object)) {
                return in.argument("subject", in.resolved(object));
            }
            for (Word oblique : in.children(governor, "obl")) {
                if (grammar.in("object-control", governor)
                        && grammar.marks(Grammar.preposition(in.sentence(), oblique), "indirect")) {
                    return in.argument("subject", in.resolved(oblique));
                }
            }
        }
        return of(in, governor, depth);
    }

    /** A participle's noun is what it speaks of; an infinitive's subject is whose decision, plan or attempt it is. */
    private @Nullable Argument ofNounClause(Parsed in, Word predicate, Word noun, int depth) {
        if (!predicate.features().has("VerbForm", "Inf")) {
            return in.argument("subject", noun);
        }
        for (Word owner : in.children(noun, "nmod:poss", "det:poss", "nmod", "amod", "compound")) {
            boolean owns = !owner.isRelation("nmod")
                    || owner.relation().equals("nmod:poss")
                    || grammar.marks(Grammar.preposition(in.sentence(), owner), "of");
            if (owns && in.mention(owner) != null) {
                return in.argument("subject", owner);
            }
        }
        Word verb = in.head(noun);
        return verb == null
                        || !List.of("obj", "obl", "nsubj:pass", "xcomp", "root").contains(noun.relation())
                ? null
                : of(in, verb, depth);
    }

    private static boolean hasRelative(Parsed in, Word predicate) {
        return in.sentence().subtree(predicate).stream()
                .anyMatch(word -> Parsed.isRelative(word) && in.antecedent(word).index() == predicate.head());
    }
}
