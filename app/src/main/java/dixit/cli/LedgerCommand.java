package dixit.cli;

import dixit.judgement.Judgement;
import dixit.ledger.Ledger;
import dixit.ledger.Problem;
import dixit.ledger.Tombstone;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dixit ledger}: keeping the ledger. */
@Command(
        name = "ledger",
        description = "Keeps the ledger: what was set aside, whether all is whole, backup, erasure.",
        subcommands = {
            LedgerCommand.Problems.class,
            LedgerCommand.Judgements.class,
            LedgerCommand.Check.class,
            LedgerCommand.Backup.class,
            LedgerCommand.Erase.class
        },
        footer = {
            "",
            "Examples:",
            "  dixit ledger problems",
            "  dixit ledger backup ledger-2024-01-10.db",
            "  dixit ledger erase https://example.org/report --because \"court order 12/24\""
        })
final class LedgerCommand implements Callable<Integer> {
    @Mixin
    private Shared shared = new Shared();

    @Override
    public Integer call() {
        throw shared.usage("say what to do: problems, judgements, check, backup or erase");
    }

    /** Opens the ledger, does one thing, closes it. */
    abstract static class Keeping implements Callable<Integer> {
        @Mixin
        Shared shared = new Shared();

        @Mixin
        LedgerOptions ledgers = new LedgerOptions();

        abstract int keep(Ledger ledger, Writer out) throws IOException;

        @Override
        public Integer call() throws IOException {
            try (Ledger ledger = ledgers.open(shared.data(), shared);
                    Output output = shared.output(null)) {
                int status = keep(ledger, output.writer());
                output.commit();
                return status;
            }
        }
    }

    /** {@code dixit ledger problems}. */
    @Command(name = "problems", description = "Lists the inputs that could not be read.")
    static final class Problems extends Keeping {
        @Override
        int keep(Ledger ledger, Writer out) throws IOException {
            for (Problem problem : ledger.problems()) {
                out.write(problem.found() + "  " + problem.why() + "\n");
            }
            return Main.DONE;
        }
    }

    /** {@code dixit ledger judgements}. */
    @Command(name = "judgements", description = "Lists all judgements: who decided what, when and why.")
    static final class Judgements extends Keeping {
        @Override
        int keep(Ledger ledger, Writer out) throws IOException {
            for (Judgement judgement : ledger.judgements()) {
                String because = judgement.because() == null ? "" : "  because " + judgement.because();
                out.write("%s  %s  %s  %s%s%n"
                        .formatted(judgement.id(), judgement.when(), judgement.who(), judgement.verdict(), because));
            }
            return Main.DONE;
        }
    }

    /** {@code dixit ledger check}. */
    @Command(name = "check", description = "Checks every span against its text, and every hash.")
    static final class Check extends Keeping {
        @Override
        int keep(Ledger ledger, Writer out) throws IOException {
            List<String> wrong = ledger.check();
            for (String line : wrong) {
                out.write(line + "\n");
            }
            out.write(wrong.isEmpty() ? "all is whole\n" : "");
            return wrong.isEmpty() ? Main.DONE : Main.SOME_UNREAD;
        }
    }

    /** {@code dixit ledger backup}. */
    @Command(name = "backup", description = "Copies the ledger into a file while it is in use.")
    static final class Backup extends Keeping {
        @Parameters(paramLabel = "FILE", description = "A file that is not there yet.")
        private Path file = Path.of("");

        @Override
        int keep(Ledger ledger, Writer out) {
            if (Files.exists(file)) {
                throw shared.usage(file + ": is there already; give a new name");
            }
            ledger.backup(file);
            return Main.DONE;
        }
    }

    /** {@code dixit ledger erase}. */
    @Command(name = "erase", description = "Takes a report out for good; who, when and why stays.")
    static final class Erase extends Keeping {
        @Parameters(paramLabel = "REPORT", description = "Its address, where it was read from, or a document's id.")
        private String report = "";

        @Option(names = "--who", paramLabel = "NAME", description = "Who erases. Default: the user's name.")
        private String who = System.getProperty("user.name", "unknown");

        @Option(names = "--because", paramLabel = "TEXT", description = "Why.")
        private @Nullable String because;

        @Override
        int keep(Ledger ledger, Writer out) throws IOException {
            List<Tombstone> stones = ledger.erase(report, who, Clock.systemUTC().instant(), because);
            if (stones.isEmpty()) {
                throw shared.usage(report + ": there is no such report");
            }
            ledger.settle();
            for (Tombstone stone : stones) {
                out.write("erased " + stone.document() + "  " + stone.report() + "\n");
            }
            return Main.DONE;
        }
    }
}
