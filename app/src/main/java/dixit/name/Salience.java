package dixit.name;

import dixit.syntax.Clauses;
import dixit.syntax.Word;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Weighs the mentions before a pronoun: near ones, subjects and names come first, those that do not agree not at all. */
final class Salience {
    private static final int LOOK_BACK = 60;
    private static final int SENTENCES = 4;

    private final Reading reading;
    private final Pairs pairs;

    Salience(Reading reading, Pairs pairs) {
        this.reading = reading;
        this.pairs = pairs;
    }

    /** Who a pronoun of the third person means; none where nobody fits. */
    List<Referent> of(Parsed parsed, Word pronoun) {
        Wanted wanted = Wanted.of(reading.words(), pronoun);
        List<Referent> both =
                wanted.plural() ? pairs.in(parsed.index(), pronoun.span().begin()) : List.of();
        if (!both.isEmpty()) {
            return both;
        }
        Draft best = best(parsed, pronoun, wanted);
        if (best == null && wanted.plural()) {
            return pairs.before(
                    reading, EntityKind.PERSON, parsed.index(), pronoun.span().begin());
        }
        return best == null ? List.of() : best.referents();
    }

    /** The mention that the subject of a verb without one means. */
    @Nullable
    Draft subject(Parsed parsed, Word verb, Word finite) {
        boolean plural = finite.features().has("Number", "Plur");
        String gender = verb.index() == finite.index() ? "" : NameMentions.gender(verb);
        return best(
                parsed, verb, new Wanted(plural, Clauses.isPassive(parsed.sentence(), verb) ? gender : "", "", true));
    }

    /**
     * What a pronoun asks for.
     *
     * @param gender empty for any
     * @param kind {@code person}, {@code thing}, or empty for any
     * @param subject whether subjects are wanted above all
     */
    record Wanted(boolean plural, String gender, String kind, boolean subject) {

        static Wanted of(NameWords words, Word pronoun) {
            String form = pronoun.form().toLowerCase(Locale.ROOT);
            boolean possessive = pronoun.features().has("Poss", "Yes");
            boolean plural = words.is("plural pronouns", form)
                    || (!possessive && pronoun.features().has("Number", "Plur"));
            String kind =
                    words.is("person pronouns", form) ? "person" : words.is("thing pronouns", form) ? "thing" : "";
            String gender = possessive && !kind.equals("person") ? "" : NameMentions.gender(pronoun);
            return new Wanted(plural, gender, kind, false);
        }
    }

    private @Nullable Draft best(Parsed parsed, Word word, Wanted wanted) {
        Draft best = null;
        double highest = Double.NEGATIVE_INFINITY;
        int rank = 0;
        for (Draft draft : reading.discourse().before(word.span().begin(), LOOK_BACK)) {
            if (parsed.index() - draft.sentence() > SENTENCES
                    || !agrees(draft, wanted)
                    || isNear(parsed, word, draft)) {
                continue;
            }
            double weight = weight(parsed, draft, wanted) - 0.15 * rank++;
            if (weight > highest) {
                best = draft;
                highest = weight;
            }
        }
        return best;
    }

    private static double weight(Parsed parsed, Draft draft, Wanted wanted) {
        int distance = parsed.index() - draft.sentence();
        Referent first = draft.referents().getFirst().real();
        boolean person = first.kind == EntityKind.PERSON || first.kind == EntityKind.GROUP;
        return -1.5 * distance
                + (draft.subject() ? wanted.subject() ? 4 : 2.5 : 0)
                + (draft.type() == Mention.Type.NAME ? 0.5 : 0)
                + (person ? 1 : 0)
                + (first.kind == EntityKind.MEDIA ? -1.5 : 0)
                + (first.kind == EntityKind.PLACE ? -3 : 0);
    }

    private static boolean agrees(Draft draft, Wanted wanted) {
        if (draft.referents().isEmpty()) {
            return false;
        }
        Referent first = draft.referents().getFirst().real();
        boolean person = first.kind == EntityKind.PERSON;
        boolean plural = draft.referents().size() > 1 || first.plural;
        boolean gender =
                wanted.gender().isEmpty() || first.gender.isEmpty() || !person || first.gender.equals(wanted.gender());
        return plural == wanted.plural()
                && gender
                && (!wanted.kind().equals("person") || person)
                && (!wanted.kind().equals("thing") || !person);
    }

    /** Whether both hang on the same verb, or the mention holds the word: then they are not the same. */
    private boolean isNear(Parsed parsed, Word word, Draft draft) {
        if (draft.sentence() != parsed.index()) {
            return false;
        }
        Word head = parsed.sentence().word(draft.head());
        boolean possessive = word.features().has("Poss", "Yes");
        boolean verb = head.head() == word.index();
        return verb || draft.span().contains(word.span()) || (!possessive && head.head() == word.head() && !verb);
    }
}
