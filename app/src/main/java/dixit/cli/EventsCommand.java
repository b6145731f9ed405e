package dixit.cli;

import dixit.LanguageReader;
import dixit.claim.JudgedEvent;
import dixit.document.Document;
import dixit.json.EventWriter;
import dixit.language.Pack;
import dixit.name.Gazetteer;
import dixit.name.Register;
import java.io.IOException;
import java.io.Writer;
import picocli.CommandLine.Command;

/** {@code dixit events}: all that reports speak of, claims of their own or not, and how firmly. */
@Command(
        name = "events",
        description = "Shows the events in reports, also those inside claims, and how firmly each is put forward,"
                + " one JSON object a line.",
        footer = {"", "Example:", "  dixit events --published 2023-09-05 report.txt"})
final class EventsCommand extends LayerCommand {
    @Override
    Layer load(Pack pack) {
        return new Events(new LanguageReader(pack, Register.load(pack.data()), Gazetteer.load(pack.data())));
    }

    private record Events(LanguageReader reader) implements Layer {
        @Override
        public void write(Document document, Writer out) throws IOException {
            EventWriter writer = new EventWriter(document);
            for (JudgedEvent event : reader.events(document)) {
                out.write(writer.line(event));
                out.write('\n');
            }
        }
    }
}
