package dixit.cli;

import dixit.document.Document;
import dixit.json.TimeWriter;
import dixit.language.Pack;
import dixit.syntax.Syntax;
import dixit.syntax.TrainedSyntax;
import dixit.time.TimeExpression;
import dixit.time.TimeFinder;
import java.io.IOException;
import java.io.Writer;
import picocli.CommandLine.Command;

/** {@code dixit times}: the time expressions of reports. */
@Command(
        name = "times",
        description = "Shows the time expressions in reports (TIMEX3), one JSON object a line.",
        footer = {"", "Example:", "  dixit times --published 2023-09-05 report.txt"})
final class TimesCommand extends LayerCommand {
    @Override
    Layer load(Pack pack) {
        return new Times(TrainedSyntax.load(pack), TimeFinder.load(pack));
    }

    private record Times(Syntax syntax, TimeFinder finder) implements Layer {
        @Override
        public void write(Document document, Writer out) throws IOException {
            TimeWriter writer = new TimeWriter(document);
            for (TimeExpression time : finder.find(document, syntax.sentences(document.text(), document.bodyBegin()))) {
                out.write(writer.line(time));
                out.write('\n');
            }
        }
    }
}
