package dixit.syntax;

import dixit.language.Pack;
import dixit.language.Rule;
import java.util.List;
import java.util.Set;

/**
 * Syntax for those who ask who does what: trees as Universal Dependencies draws them, but for clefts, which stand as the plain
 * clause that they mean, for subjects and objects that were taken for each other, and for main clauses that were hung on the
 * clause before them.
 */
public final class PlainSyntax implements Syntax {
    private static final String FILE = "clauses.yaml";
    private static final Set<String> FIELDS = Set.of(
            "opening",
            "cleft",
            "existential",
            "auxiliaries",
            "intransitive",
            "accusative",
            "perfect",
            "tags",
            "closing");

    private final Syntax trees;
    private final Openings openings;
    private final Clefts clefts;
    private final Inversions inversions;
    private final Subjects subjects;
    private final Perfects perfects;
    private final Closings closings;
    private final Interruptions interruptions;

    private PlainSyntax(Syntax trees, List<Rule> rules) {
        this.trees = trees;
        this.openings = new Openings(rules);
        this.clefts = new Clefts(rules);
        this.inversions = new Inversions(rules);
        this.subjects = new Subjects(rules);
        this.perfects = new Perfects(rules);
        Sayings sayings = Sayings.of(rules);
        this.closings = new Closings(sayings);
        this.interruptions = new Interruptions(sayings);
    }

    /**
     * Loads a language.
     *
     * @throws dixit.language.DataException if its rules or its model cannot be read
     */
    public static PlainSyntax load(Pack pack) {
        List<Rule> rules = pack.has(FILE) ? pack.rules(FILE) : List.of();
        rules.forEach(rule -> rule.allow(FIELDS));
        return new PlainSyntax(TrainedSyntax.load(pack), rules);
    }

    @Override
    public List<Sentence> sentences(String text, int begin) {
        return trees.sentences(text, begin).stream()
                .map(openings::straighten)
                .map(clefts::straighten)
                .map(perfects::raised)
                .map(subjects::single)
                .map(inversions::straighten)
                .map(closings::straighten)
                .map(interruptions::straighten)
                .toList();
    }
}
