package dixit.name;

import dixit.syntax.Sentence;
import dixit.syntax.Word;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Joins a name and what is said of it in the same breath: <i>Falah Mustafa Bakir, capo del dipartimento</i>. */
final class Appositions {
    private final Reading reading;

    Appositions(Reading reading) {
        this.reading = reading;
    }

    void join(Parsed parsed) {
        Sentence sentence = parsed.sentence();
        for (Word word : sentence.words()) {
            Draft draft = reading.discourse().headedBy(parsed.index(), word);
            if (draft == null) {
                continue;
            }
            for (Word child : sentence.children(word, "appos", "flat", "nmod:appos")) {
                Draft apposed = reading.discourse().headedBy(parsed.index(), child);
                if (apposed != null && !sentence.children(child, "det").isEmpty()) {
                    takeForBody(draft, apposed);
                }
                join(draft, apposed);
            }
            if (!sentence.children(word, "cop").isEmpty()) {
                for (Word subject : sentence.children(word, "nsubj")) {
                    join(reading.discourse().headedBy(parsed.index(), subject), draft);
                }
            }
        }
        neighbours(parsed);
    }

    /** A name and a description of one person with nothing but a comma between them. */
    private void neighbours(Parsed parsed) {
        List<Draft> drafts = reading.discourse().of(parsed.index()).stream()
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .toList();
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft one = drafts.get(i);
            Draft other = drafts.get(i + 1);
            int end = one.span().end();
            boolean comma = end < other.span().begin()
                    && isComma(
                            reading.text().substring(end, other.span().begin()).strip());
            boolean persons = comma
                    && one.type() != other.type()
                    && isOne(one, EntityKind.PERSON)
                    && isOne(other, EntityKind.PERSON);
            if (persons || isNamed(parsed, one, other)) {
                join(one, other);
            }
        }
    }

    /** Whether words are a comma, at most with one that makes an office a past one: <i>Roe, formerly an executive</i>. */
    private boolean isComma(String between) {
        return between.startsWith(",")
                && (between.length() == 1
                        || reading.words()
                                .is("former", between.substring(1).strip().toLowerCase(Locale.ROOT)));
    }

    /** Whether a name right behind a description is that of what it describes: <i>la compagnia militare Wagner</i>. */
    private boolean isNamed(Parsed parsed, Draft description, Draft name) {
        int end = description.span().end();
        Word noun = parsed.sentence().word(description.head());
        Word proper = parsed.sentence().word(name.head());
        boolean joined = proper.head() == noun.index() || noun.head() == proper.index();
        return description.type() == Mention.Type.DESCRIPTION
                && name.type() == Mention.Type.NAME
                && joined
                && parsed.sentence().children(proper, "case").isEmpty()
                && (description.span().contains(name.span())
                        || (end <= name.span().begin()
                                && reading.text()
                                        .substring(end, name.span().begin())
                                        .isBlank()))
                && name.span().begin() > noun.span().begin();
    }

    /** Makes what has an article and renames a body no person: <i>the vessel, the Polar Star</i>. */
    private static void takeForBody(Draft description, Draft name) {
        boolean body = description.type() == Mention.Type.DESCRIPTION && isOne(description, EntityKind.ORGANISATION);
        if (body && name.type() == Mention.Type.NAME && isOne(name, EntityKind.PERSON)) {
            Referent named = name.referents().getFirst().real();
            if (named.actor == null && named.role == null) {
                named.kind = EntityKind.ORGANISATION;
            }
        }
    }

    private static boolean isOne(Draft draft, EntityKind kind) {
        return draft.referents().size() == 1 && draft.referents().getFirst().real().kind == kind;
    }

    private static void join(@Nullable Draft one, @Nullable Draft other) {
        if (one == null
                || other == null
                || one.referents().size() != 1
                || other.referents().size() != 1) {
            return;
        }
        Referent first = one.referents().getFirst().real();
        Referent second = other.referents().getFirst().real();
        boolean named = first.name != null && second.name != null;
        boolean alike = first.kind == second.kind
                || (first.kind == EntityKind.ORGANISATION && second.kind == EntityKind.MEDIA)
                || (first.kind == EntityKind.MEDIA && second.kind == EntityKind.ORGANISATION);
        boolean contrary = first.country != null && second.country != null && !first.country.equals(second.country);
        if (first == second || named || !alike || contrary) {
            return;
        }
        if (first.name != null) {
            first.learn(second);
        } else {
            second.learn(first);
        }
    }
}
