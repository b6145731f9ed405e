package dixit.name;

import dixit.syntax.Clauses;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Resolves pronouns, and verbs whose subject is left out, by agreement and by who is most in view. */
final class Pronouns {
    private final Reading reading;
    private final Salience salience;

    Pronouns(Reading reading, Pairs pairs) {
        this.reading = reading;
        salience = new Salience(reading, pairs);
    }

    /** A verb without subject, and the mention that it has in mind. */
    record Gap(int sentence, int verb, Draft draft) {}

    void add(Parsed parsed, List<Gap> gaps) {
        for (Word word : parsed.sentence().words()) {
            if (Clauses.isRelative(word)) {
                relative(parsed, word);
            } else if (isPersonal(word)) {
                personal(parsed, word);
            } else if (reading.words().is("grammar", "drops subjects")) {
                Draft draft = dropped(parsed, word);
                if (draft != null) {
                    gaps.add(new Gap(parsed.index(), word.index(), draft));
                }
            }
        }
    }

    static boolean isPersonal(Word word) {
        boolean form = word.upos() == Upos.PRON || word.upos() == Upos.DET;
        boolean reflexive = word.features().has("Reflex", "Yes") || word.isRelation("expl");
        boolean kind = word.features().has("PronType", "Prs") || word.features().has("Poss", "Yes");
        return form && kind && !reflexive;
    }

    /** Adds the mention that a personal pronoun makes, unless it has been. */
    void personal(Parsed parsed, Word word) {
        if (reading.discourse().headedBy(parsed.index(), word) != null) {
            return;
        }
        String person = person(word);
        if (person.equals("1") || person.equals("2")) {
            add(parsed, word, List.of(), person.equals("1") ? "first person" : "second person");
            return;
        }
        if (reading.words().is("no reference", word.form().toLowerCase(Locale.ROOT))) {
            return;
        }
        List<Referent> referents = salience.of(parsed, word);
        add(parsed, word, referents, referents.isEmpty() ? "pronoun left open" : "pronoun");
    }

    /** The person, which some treebanks mark on possessives as the owner's. */
    private String person(Word word) {
        String person = word.features().get("Person");
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        if (person.isEmpty() && reading.words().is("first person", lemma)) {
            return "1";
        }
        return person;
    }

    private void relative(Parsed parsed, Word word) {
        Word predicate = Clauses.predicateOf(parsed.sentence(), word);
        Word antecedent = predicate == null ? null : Clauses.antecedent(parsed.sentence(), predicate);
        Draft draft = antecedent == null ? null : reading.discourse().headedBy(parsed.index(), antecedent);
        if (draft != null) {
            add(parsed, word, draft.referents(), "relative pronoun");
        }
    }

    private void add(Parsed parsed, Word word, List<Referent> referents, String rule) {
        reading.discourse()
                .add(new Draft(
                        word.span(),
                        word.span(),
                        parsed.index(),
                        word.index(),
                        Mention.Type.PRONOUN,
                        word.isRelation("nsubj"),
                        referents,
                        null,
                        rule));
    }

    private @Nullable Draft dropped(Parsed parsed, Word verb) {
        boolean verbal = verb.upos() == Upos.VERB || verb.upos() == Upos.AUX;
        if (!verbal || !Clauses.isPredicate(parsed.sentence(), verb)) {
            return null;
        }
        Word finite = Clauses.finite(parsed.sentence(), verb);
        boolean impersonal = reading.words().is("impersonal", verb.lemma())
                || !parsed.sentence().children(verb, "expl").isEmpty();
        if (finite == null
                || !finite.features().has("Person", "3")
                || impersonal
                || Clauses.subject(parsed.sentence(), verb) != null
                || speakerFollows(parsed, verb, finite)) {
            return null;
        }
        return salience.subject(parsed, verb, finite);
    }

    /** Whether a verb behind a quotation or a comma has its subject right behind it, whatever the tree says. */
    private boolean speakerFollows(Parsed parsed, Word verb, Word finite) {
        int first = parsed.tokenOf(verb.index() < finite.index() ? verb : finite);
        int last = parsed.tokenOf(verb.index() < finite.index() ? finite : verb);
        if (first == 0 || !parsed.is(first - 1, Upos.PUNCT)) {
            return false;
        }
        int begin = parsed.tokens().get(last).span().end();
        return reading.discourse().of(parsed.index()).stream()
                .anyMatch(draft -> draft.type() != Mention.Type.PRONOUN
                        && draft.span().begin() > begin - 1
                        && draft.span().begin() <= begin + 2);
    }
}
