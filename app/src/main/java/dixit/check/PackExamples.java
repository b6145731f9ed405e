package dixit.check;

import dixit.Reader;
import dixit.language.DataFiles;
import dixit.language.Pack;
import dixit.syntax.PlainSyntax;
import dixit.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;

/** All examples of a language's pack. */
public final class PackExamples {
    private PackExamples() {}

    /**
     * The examples of attribution, clauses, events, factuality, names, times, tokens, verdicts and whereabouts.
     *
     * @throws dixit.language.DataException if the pack cannot be used
     */
    public static List<Example> of(DataFiles data, Reader reader, String language) {
        Pack pack = new Pack(language, data);
        List<Example> examples = new ArrayList<>();
        examples.addAll(new AttributionExamples(reader, pack).all());
        Syntax syntax = PlainSyntax.load(pack);
        examples.addAll(new ClauseExamples(syntax, pack).all());
        examples.addAll(new EventExamples(syntax, pack).all());
        examples.addAll(new FactualityExamples(syntax, pack).all());
        examples.addAll(new NameExamples(syntax, pack).all());
        examples.addAll(new TimeExamples(syntax, pack).all());
        examples.addAll(new TokenExamples(pack).all());
        examples.addAll(new VerdictExamples(reader, pack).all());
        examples.addAll(new WhereaboutsExamples(reader, pack).all());
        return examples;
    }
}
