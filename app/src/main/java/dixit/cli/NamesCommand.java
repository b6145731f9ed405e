package dixit.cli;

import dixit.document.Document;
import dixit.json.NameWriter;
import dixit.language.Pack;
import dixit.name.Gazetteer;
import dixit.name.Mention;
import dixit.name.NameFinder;
import dixit.name.Register;
import dixit.syntax.Syntax;
import dixit.syntax.TrainedSyntax;
import java.io.IOException;
import java.io.Writer;
import picocli.CommandLine.Command;

/** {@code dixit names}: who and what reports speak of. */
@Command(
        name = "names",
        description = "Shows the people, organisations, countries and places in reports, one JSON object a line.",
        footer = {"", "Example:", "  dixit names --published 2023-09-05 report.txt"})
final class NamesCommand extends LayerCommand {
    @Override
    Layer load(Pack pack) {
        Register register = Register.load(pack.data());
        return new Names(TrainedSyntax.load(pack), NameFinder.load(pack, register, Gazetteer.load(pack.data())));
    }

    private record Names(Syntax syntax, NameFinder finder) implements Layer {
        @Override
        public void write(Document document, Writer out) throws IOException {
            NameWriter writer = new NameWriter(document);
            for (Mention mention : finder.find(document, syntax.sentences(document.text(), document.bodyBegin()))
                    .mentions()) {
                out.write(writer.line(mention));
                out.write('\n');
            }
        }
    }
}
