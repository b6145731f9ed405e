package dixit.event;

import dixit.syntax.Sentence;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The arguments of verbs and nouns by their function below the surface. */
final class Arguments {
    private static final int LOW = 1;

    private final Grammar grammar;
    private final Voice voice;
    private final Subjects subjects;

    Arguments(Grammar grammar) {
        this.grammar = grammar;
        this.voice = new Voice(grammar);
        this.subjects = new Subjects(grammar, voice);
    }

    boolean isPassive(Parsed in, Word verb) {
        return voice.isPassive(in, verb);
    }

    /** The arguments of a clause's predicate. */
    List<Argument> ofClause(Parsed in, Word predicate) {
        List<Argument> found = new ArrayList<>();
        Argument subject = subjects.of(in, predicate);
        if (subject != null) {
            found.add(subject.as(voice.ofSubject(in, predicate)));
        }
        if (predicate.upos() == Upos.AUX) {
            for (Word child : in.children(predicate, "nsubj", "xcomp", "obj")) {
                found.add(in.argument("subject", in.resolved(child))); // what is, and what it is
            }
        }
        boolean passive = voice.isPassive(in, predicate);
        for (Word child : in.sentence().children(predicate)) {
            addClausal(in, child, passive, found);
        }
        addGap(in, predicate, passive, found);
        return promoted(found);
    }

    /** A noun in the place of an indirect object without a direct one is the object. */
    private static List<Argument> promoted(List<Argument> found) {
        boolean hasObject = found.stream().anyMatch(each -> each.function().equals("object"));
        return hasObject
                ? found
                : found.stream()
                        .map(each -> each.function().equals("indirect")
                                        && each.word().upos() != Upos.PRON
                                ? each.as("object")
                                : each)
                        .toList();
    }

    private void addClausal(Parsed in, Word child, boolean passive, List<Argument> found) {
        Word word = in.resolved(child);
        switch (child.relation()) {
            case "nsubj:pass" -> {
                if (found.stream().noneMatch(each -> each.word().equals(word))) {
                    found.add(in.argument("object", word)); // a second subject behind the verb is its object
                }
            }
            case "obj" -> found.add(in.argument("object", word));
            case "iobj" -> found.add(in.argument("indirect", word));
            case "obl:agent" -> found.add(in.argument("subject", word));
            default -> {
                if (child.isRelation("obl") || child.isRelation("nmod")) {
                    addOblique(in, child, passive, found);
                }
            }
        }
    }

    private void addOblique(Parsed in, Word child, boolean passive, List<Argument> found) {
        Sentence sentence = in.sentence();
        String preposition = Grammar.preposition(sentence, child);
        if (preposition.isEmpty()) {
            addBare(in, child, found);
            return;
        }
        Word word = in.resolved(child);
        boolean agent = passive && grammar.marks(preposition, "agent") && !grammar.marks(preposition, "of");
        found.add(in.argument(agent ? "subject" : preposition, word));
        addComplex(in, preposition, child, found);
    }

    /** Without a preposition a noun's dependent is a genitive, a verb's an object of its own case. */
    private static void addBare(Parsed in, Word child, List<Argument> found) {
        if (child.isRelation("nmod")) {
            found.add(in.argument("genitive", in.resolved(child)));
        } else if (child.relation().equals("obl:arg")) {
            found.add(in.argument("indirect", in.resolved(child)));
        }
    }

    /** <i>da parte di X</i>, <i>nei confronti di X</i>: X is the argument, the rest its preposition. */
    private void addComplex(Parsed in, String preposition, Word middle, List<Argument> found) {
        for (Word inner : complements(in, middle)) {
            String last = Grammar.preposition(in.sentence(), inner);
            String whole = preposition + " " + Grammar.key(middle) + " " + grammar.canonical(last);
            if (grammar.in("complex-prepositions", whole)) {
                found.add(in.argument(whole, in.resolved(inner)));
            }
        }
    }

    /** What hangs on the noun of a complex preposition, or beside it right behind. */
    private static List<Word> complements(Parsed in, Word middle) {
        List<Word> found = new ArrayList<>(in.children(middle, "nmod"));
        Word head = in.head(middle);
        if (head != null) {
            for (Word sibling : in.children(head, "nmod", "obl")) {
                boolean next =
                        in.children(sibling, "case").stream().anyMatch(marker -> marker.index() == middle.index() + 1);
                if (next) {
                    found.add(sibling);
                }
            }
        }
        return found;
    }

    /** In a relative clause without relative pronoun whose subject is its own, the noun is its object. */
    private static void addGap(Parsed in, Word predicate, boolean passive, List<Argument> found) {
        Word noun = in.head(predicate);
        if (noun == null || !predicate.relation().equals("acl:relcl") || passive) {
            return;
        }
        Set<Integer> taken = new HashSet<>();
        found.forEach(each -> taken.add(each.word().index()));
        if (!taken.contains(noun.index())
                && found.stream().noneMatch(each -> each.function().equals("object"))) {
            found.add(in.argument("object", noun));
        }
    }

    /** The arguments of a noun; its prepositional ones too where they hang on the light verb above it. */
    List<Argument> ofNoun(Parsed in, Word noun) {
        List<Argument> found = new ArrayList<>();
        for (Word child : in.sentence().children(noun)) {
            if (child.relation().equals("nmod:poss") || child.relation().equals("det:poss")) {
                found.add(in.argument("poss", child));
            } else if (child.isRelation("nmod") || child.isRelation("obl")) {
                addOblique(in, child, false, found);
            } else if (child.isRelation("amod")) {
                found.add(in.argument("adjective", child));
            } else if (child.isRelation("compound")) {
                found.add(in.argument("compound", child));
            }
        }
        addLow(in, noun, found);
        return found;
    }

    /** What hangs on a dependent but may belong here: the killing of [the mayor by the rebels]. */
    private void addLow(Parsed in, Word noun, List<Argument> found) {
        List<Argument> low = new ArrayList<>();
        addLow(in, noun, LOW, low);
        for (Argument argument : low) {
            boolean isOf = grammar.marks(argument.function(), "of");
            if (!isOf && found.stream().noneMatch(each -> each.function().equals(argument.function()))) {
                found.add(argument);
            }
        }
    }

    private void addLow(Parsed in, Word noun, int depth, List<Argument> low) {
        for (Word child : in.children(noun, "nmod")) {
            for (Word inner : in.children(child, "nmod")) {
                addOblique(in, inner, false, low);
            }
            if (depth > 0) {
                addLow(in, child, depth - 1, low);
            }
        }
    }
}
