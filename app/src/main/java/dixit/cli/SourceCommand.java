package dixit.cli;

import dixit.json.SourceRecordWriter;
import dixit.ledger.Ledger;
import dixit.ledger.View;
import dixit.proposition.Label;
import dixit.proposition.Outcome;
import dixit.proposition.SourceRecord;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dixit source}: what became of what a source put forward. */
@Command(
        name = "source",
        description = "Shows how many of a source's claims were later confirmed, denied, or lapsed, and its grade.",
        footer = {"", "Example:", "  dixit source \"New York Times\" --explain"})
final class SourceCommand extends LedgerCommandBase {
    @Parameters(paramLabel = "NAME", description = "A part of its name.")
    private String name = "";

    @Option(names = "--explain", description = "Lists every claim that has ended, and how.")
    private boolean explain;

    @Override
    void answer(Ledger ledger, View view, Label label, Writer out) throws IOException {
        write(
                new Rows<SourceRecord>(
                        List.of("grade", "claims", "confirmed", "denied", "lapsed", "source", "reckoning"),
                        SourceCommand::cells,
                        SourceRecordWriter::line),
                ledger.sources(name, view),
                out);
        if (explain && format == Rows.Format.table) {
            for (Outcome outcome : ledger.outcomes(name, view)) {
                if (outcome.end() != null) {
                    out.write("%s  %s  %s  %s%n"
                            .formatted(outcome.claim(), outcome.end(), outcome.ended(), outcome.shown()));
                }
            }
        }
    }

    private static List<String> cells(SourceRecord record) {
        return List.of(
                String.valueOf(record.grade()),
                String.valueOf(record.claims()),
                String.valueOf(record.confirmed()),
                String.valueOf(record.denied()),
                String.valueOf(record.lapsed()),
                record.source(),
                record.reckoning());
    }
}
