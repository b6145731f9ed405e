package dixit.event;

import dixit.name.Entity;
import dixit.name.EntityKind;
import dixit.name.Mention;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who an argument stands for: the mentions it heads and those joined to it, or whose it is. */
record Parties(Grammar grammar) {
    private static final int DEPTH = 3;

    /** @param places whether a place stands for its country */
    List<Party> of(Parsed in, Argument argument, boolean places) {
        List<Party> found = new ArrayList<>();
        if (argument.dropped()) {
            add(argument.mention(), places, found);
        } else {
            addPhrase(in, argument.word(), places, DEPTH, found);
        }
        return found;
    }

    private void addPhrase(Parsed in, Word word, boolean places, int depth, List<Party> found) {
        if (!add(in.mention(word), places, found) && depth > 0) {
            addOwners(in, word, places, depth, found);
            addRenamed(in, word, places, found);
        }
        for (Word other : in.children(word, "conj")) {
            if (depth > 0 && in.children(other, "nsubj", "cop").isEmpty()) {
                addPhrase(in, other, places, depth - 1, found);
            }
        }
    }

    /** Where the head names no one, whose it is: <i>le politiche della Russia</i>, <i>the Russian shelling</i>. */
    private void addOwners(Parsed in, Word word, boolean places, int depth, List<Party> found) {
        for (Word child : in.sentence().children(word)) {
            boolean owns = switch (child.relation()) {
                case "nmod:poss", "det:poss", "amod", "compound", "appos", "flat", "flat:name", "nmod:agent" -> true;
                case "nmod" -> isOwner(Grammar.preposition(in.sentence(), child));
                default -> false;
            };
            if (owns) {
                addPhrase(in, child, places, depth - 1, found);
            }
            if (!found.isEmpty()) {
                return;
            }
        }
    }

    /** <i>Khan, the man who</i>: an apposition is whom it renames. */
    private static void addRenamed(Parsed in, Word word, boolean places, List<Party> found) {
        Word named = word.isRelation("appos") ? in.head(word) : null;
        if (found.isEmpty() && named != null) {
            add(in.mention(named), places, found);
        }
    }

    private boolean isOwner(String preposition) {
        return grammar.marks(preposition, "of") || grammar.marks(preposition, "agent");
    }

    private static boolean add(@Nullable Mention mention, boolean places, List<Party> found) {
        if (mention == null) {
            return false;
        }
        boolean any = false;
        for (Entity entity : mention.entities()) {
            boolean isPlace = entity.kind() == EntityKind.PLACE;
            if (!isPlace || (places && entity.country() != null)) {
                any = true;
                if (found.stream().noneMatch(party -> same(party.entity(), entity))) {
                    found.add(new Party(entity, mention.span()));
                }
            }
        }
        return any;
    }

    /** Whether two entities are the same as far as can be told. */
    static boolean same(Entity one, Entity other) {
        boolean known = one.id() != null || other.id() != null;
        return known ? Objects.equals(one.id(), other.id()) : one.equals(other);
    }

    /** Whether somebody is one of these, or of the same country as one of them. */
    static boolean isSideOf(Party party, List<Party> parties) {
        String country = party.entity().country();
        return parties.stream()
                .anyMatch(each -> same(each.entity(), party.entity())
                        || (country != null && country.equals(each.entity().country())));
    }
}
