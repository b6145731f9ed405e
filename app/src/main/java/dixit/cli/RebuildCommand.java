package dixit.cli;

import dixit.Reader;
import dixit.ReadingException;
import dixit.document.Document;
import dixit.language.DataFiles;
import dixit.ledger.Changed;
import dixit.ledger.Filter;
import dixit.ledger.Ledger;
import dixit.ledger.View;
import dixit.reading.InputException;
import dixit.search.Analysis;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

    private int unread;

    @Override
    public Integer call() throws IOException {
        DataFiles data = shared.data();
        Reader reader = Reader.load(data);
        Instant now = Clock.systemUTC().instant();
        try (Ledger ledger = ledgers.open(data, shared);
                Output output = shared.output(null)) {
            int documents = ledger.documents(Filter.ALL, View.asOf(Instant.MAX)).size();
            List<Changed> changes;
            try (Progress progress = shared.progress("reading again", "reports", documents)) {
                changes = ledger.rebuild(document -> read(document, reader), now, id -> progress.step(1));
            }
            for (Changed change : changes) {
                output.writer().write(change.claim() + "  " + change.what() + "\n");
            }
            output.commit();
            shared.say((documents - unread) + " reports read again; " + changes.size() + " claims changed"
                    + (unread == 0 ? "" : "; " + unread + " kept unread until their language has a pack"));
            return Main.DONE;
        }
    }

    /** What is in a language without a pack, or fails, stays as it is. */
    private @Nullable Analysis read(Document document, Reader reader) {
        if (reader.knows(document.language())) {
            try {
                return reader.analyse(document);
            } catch (ReadingException e) {
                shared.problem(new InputException(
                        String.valueOf(document.uri()), "cannot be read", "it stays as it was: " + e.getMessage(), e));
                return null;
            }
        }
        unread++;
        return null;
    }
}
