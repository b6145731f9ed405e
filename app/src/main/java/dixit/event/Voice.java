package dixit.event;

import dixit.syntax.Word;
import org.jspecify.annotations.Nullable;

/** Tells whether a verb is passive, so that its subject undergoes the event. */
record Voice(Grammar grammar) {

    boolean isPassive(Parsed in, Word verb) {
        if (grammar.isUnaccusative(verb)) {
            return false;
        }
        for (Word child : in.sentence().children(verb)) {
            switch (child.relation()) {
                case "aux:pass", "obl:agent", "expl:pass" -> {
                    return true;
                }
                default -> {}
            }
        }
        if (!in.children(verb, "obj", "ccomp").isEmpty()) {
            return false; // a finite verb that was taken for a participle: Police arrested two men
        }
        if (in.children(verb, "nsubj").stream()
                        .anyMatch(subject -> subject.relation().equals("nsubj"))
                && !in.children(verb, "nsubj:pass").isEmpty()) {
            return false;
        }
        if (sharesPassive(in, verb)) {
            return true;
        }
        boolean marked = !in.children(verb, "nsubj:pass", "csubj:pass").isEmpty()
                || verb.features().has("Voice", "Pass")
                || isBareParticiple(in, verb);
        return marked && !grammar.isReflexive(in.sentence(), verb);
    }

    /** Whether the last of coordinated participles holds the auxiliary of all: <i>sind getötet und verletzt worden</i>. */
    private static boolean sharesPassive(Parsed in, Word verb) {
        return Grammar.isPastParticiple(verb)
                && in.children(verb, "conj").stream()
                        .anyMatch(other -> Grammar.isPastParticiple(other)
                                && !in.children(other, "aux:pass").isEmpty()
                                && in.children(other, "nsubj", "aux").stream()
                                        .noneMatch(own -> own.isRelation("nsubj")));
    }

    /** A past participle without auxiliary of its own: <i>uccisi da</i>, a headline's <i>Arrestati tre uomini</i>. */
    private boolean isBareParticiple(Parsed in, Word verb) {
        if (!Grammar.isPastParticiple(verb) || !in.children(verb, "aux", "cop").isEmpty()) {
            return false;
        }
        Word first = verb.isRelation("conj") ? in.head(verb) : null;
        return first == null || !Grammar.isPastParticiple(first) || isPassive(in, first);
    }

    /** The function below the surface that a subject has. */
    String ofSubject(Parsed in, Word verb) {
        return isPassive(in, verb) ? "object" : "subject";
    }

    static boolean isExpletive(Word word) {
        return word.isRelation("expl");
    }

    static @Nullable Word first(Iterable<Word> words) {
        for (Word word : words) {
            return word;
        }
        return null;
    }
}
