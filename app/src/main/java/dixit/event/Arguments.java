package dixit.event;

import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The arguments of verbs and nouns by their function below the surface. */
final class Arguments {
    /** What an object is called, made or held to be: <i>they called him a liar</i>. */
    static final String PREDICATE = "predicate";

    private static final int LOW = 1;

    private final Grammar grammar;
    private final Voice voice;
    private final Subjects subjects;
    private final Obliques obliques;

    Arguments(Grammar grammar) {
        this.grammar = grammar;
        this.voice = new Voice(grammar);
        this.obliques = new Obliques(grammar);
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
        addLow(in, in.children(predicate, "obl"), found);
        return promoted(found);
    }

    /** A verb with two subjects and no object has one of each, unless an <i>and</i> joins them. */
    private static boolean isSecondSubject(Parsed in, Word child, List<Argument> found) {
        Word verb = in.head(child);
        return verb != null
                && verb.upos() == Upos.VERB
                && in.children(verb, "obj").isEmpty()
                && in.children(child, "cc").isEmpty()
                && found.stream()
                        .anyMatch(each -> each.function().equals("subject")
                                && !each.dropped()
                                && each.word().index() < child.index());
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
            case "nsubj" -> {
                if (isSecondSubject(in, child, found)) {
                    found.add(in.argument("object", word));
                }
            }
            case "nsubj:pass" -> {
                if (found.stream().noneMatch(each -> each.word().equals(word))) {
                    found.add(in.argument("object", word)); // a second subject behind the verb is its object
                }
            }
            case "obj" -> found.add(in.argument("object", word));
            case "xcomp" -> {
                if (child.upos() != Upos.VERB && child.upos() != Upos.AUX) {
                    found.add(in.argument(PREDICATE, word));
                }
            }
            case "iobj" -> found.add(in.argument("indirect", word));
            case "obl:agent" -> found.add(in.argument("subject", word));
            default -> {
                if (child.isRelation("obl") || child.isRelation("nmod")) {
                    obliques.add(in, child, passive, found);
                }
            }
        }
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
                obliques.add(in, child, false, found);
            } else if (child.isRelation("amod")) {
                found.add(in.argument("adjective", child));
            } else if (child.isRelation("compound")) {
                found.add(in.argument("compound", child));
            }
        }
        addLow(in, in.children(noun, "nmod"), found);
        return found;
    }

    /** What hangs on a dependent but may belong here: the killing of [the mayor by the rebels]. */
    private void addLow(Parsed in, List<Word> dependents, List<Argument> found) {
        List<Argument> low = new ArrayList<>();
        addLow(in, dependents, LOW, low);
        for (Argument argument : low) {
            boolean isOf = grammar.marks(argument.function(), "of");
            if (!isOf && found.stream().noneMatch(each -> each.function().equals(argument.function()))) {
                found.add(argument);
            }
        }
    }

    private void addLow(Parsed in, List<Word> dependents, int depth, List<Argument> low) {
        for (Word dependent : dependents) {
            List<Word> inner = in.children(dependent, "nmod");
            for (Word each : inner) {
                obliques.add(in, each, false, low);
            }
            if (depth > 0) {
                addLow(in, inner, depth - 1, low);
            }
        }
    }
}
