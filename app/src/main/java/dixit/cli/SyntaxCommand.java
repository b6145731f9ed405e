package dixit.cli;

import dixit.document.Document;
import dixit.language.Pack;
import dixit.syntax.Conllu;
import dixit.syntax.Sentence;
import dixit.syntax.Syntax;
import dixit.syntax.TrainedSyntax;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code dixit syntax}: the sentences of reports, with their trees. */
@Command(
        name = "syntax",
        description = "Shows the sentences of reports with tags, lemmas and dependency trees, as CoNLL-U.",
        footer = {"", "Example:", "  dixit syntax examples/vladivostok.txt"})
final class SyntaxCommand extends LayerCommand {
    @Override
    Layer load(Pack pack) {
        return new Trees(TrainedSyntax.load(pack));
    }

    private record Trees(Syntax syntax) implements Layer {
        @Override
        public void write(Document document, Writer out) throws IOException {
            Conllu format = new Conllu(document.text());
            List<Sentence> sentences = syntax.sentences(document.text(), document.bodyBegin());
            for (int i = 0; i < sentences.size(); i++) {
                out.write(format.format(sentences.get(i), document.id() + "-" + (i + 1)));
            }
        }
    }
}
