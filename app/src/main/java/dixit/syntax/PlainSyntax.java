package dixit.syntax;

import dixit.language.Pack;
import java.util.List;

/**
 * Syntax for those who ask who does what: trees as Universal Dependencies draws them, but for clefts, which stand as the plain
 * clause that they mean.
 */
public final class PlainSyntax implements Syntax {
    private final Syntax trees;
    private final Clefts clefts;

    private PlainSyntax(Syntax trees, Clefts clefts) {
        this.trees = trees;
        this.clefts = clefts;
    }

    /**
     * Loads a language.
     *
     * @throws dixit.language.DataException if its rules or its model cannot be read
     */
    public static PlainSyntax load(Pack pack) {
        return new PlainSyntax(TrainedSyntax.load(pack), Clefts.load(pack));
    }

    @Override
    public List<Sentence> sentences(String text, int begin) {
        return trees.sentences(text, begin).stream().map(clefts::straighten).toList();
    }
}
