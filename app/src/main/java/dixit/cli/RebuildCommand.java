package dixit.cli;

import dixit.Reader;
import dixit.language.DataFiles;
import dixit.ledger.Changed;
import dixit.ledger.Filter;
import dixit.ledger.Ledger;
import dixit.ledger.View;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dixit rebuild}: reads everything again with the present rules. */
@Command(
        name = "rebuild",
        description = "Reads every report again with the present rules; history and judgements stay.",
        footer = {"", "Example:", "  dixit rebuild"})
final class RebuildCommand implements Callable<Integer> {
    @Mixin
    private Shared shared = new Shared();

    @Mixin
    private LedgerOptions ledgers = new LedgerOptions();

    @Override
    public Integer call() throws IOException {
        DataFiles data = shared.data();
        Reader reader = Reader.load(data);
        Instant now = Clock.systemUTC().instant();
        try (Ledger ledger = ledgers.open(data);
                Output output = shared.output(null)) {
            int documents = ledger.documents(Filter.ALL, View.asOf(Instant.MAX)).size();
            List<Changed> changes;
            try (Progress progress = shared.progress("reading again", "reports", documents)) {
                changes = ledger.rebuild(reader::analyse, now, id -> progress.step(1));
            }
            for (Changed change : changes) {
                output.writer().write(change.claim() + "  " + change.what() + "\n");
            }
            output.commit();
            shared.say(documents + " reports read again; " + changes.size() + " claims changed");
            return Main.DONE;
        }
    }
}
