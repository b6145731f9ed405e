package dixit.cli;

import dixit.Reader;
import dixit.alert.Courier;
import dixit.intake.Given;
import dixit.intake.Inputs;
import dixit.language.DataFiles;
import dixit.ledger.Added;
import dixit.ledger.Ledger;
import dixit.reading.InputException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dixit add}: reports into the ledger. */
@Command(
        name = "add",
        description = "Reads reports into the ledger; what is there already is left as it is.",
        footer = {"", "Examples:", "  dixit add reports/", "  dixit add --outlet Reuters --published 2023-09-05 a.txt"})
final class AddCommand implements Callable<Integer> {
    @Mixin
    private Shared shared = new Shared();

    @Mixin
    private LedgerOptions ledgers = new LedgerOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Reports: files, folders, web addresses, - for standard input.")
    private List<String> inputs = List.of();

    @Mixin
    private IntakeOptions intakes = new IntakeOptions();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many reports are read at once. Default: 2 or more.")
    private int threads = Math.max(2, Runtime.getRuntime().availableProcessors());

    /** From so many bytes on, they are what shows how far it has come. */
    private static final long LARGE = 50_000_000;

    /** How often and how long it is tried to tell of a change before this is left to the next run. */
    private static final int ATTEMPTS = 3;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Override
    public Integer call() throws IOException, InterruptedException {
        DataFiles data = shared.data();
        Given given = intakes.given(shared);
        Inputs files = intakes.inputs(shared);
        try (Ledger ledger = ledgers.open(data, shared)) {
            Intaking intaking = new Intaking(
                    ledger,
                    intakes.intake(shared),
                    Reader.load(data),
                    files,
                    given,
                    Clock.systemUTC(),
                    shared::problem);
            List<String> names = names(files, intaking);
            intaking.all(
                    names,
                    threads,
                    bytes -> bytes < LARGE
                            ? shared.progress("adding", "inputs", names.size())
                            : shared.progressInBytes("adding", bytes));
            ledger.settle();
            shared.say(summary(intaking));
            tell(ledger);
            return intaking.problems() == 0 ? Main.DONE : Main.SOME_UNREAD;
        }
    }

    /** Tells of what has changed for the saved questions. */
    private void tell(Ledger ledger) throws IOException, InterruptedException {
        try (Output output = shared.output(null)) {
            Courier courier = new Courier(ledger.alerts(), output::line, shared::say, Clock.systemUTC());
            ledger.alerts().look(Clock.systemUTC().instant());
            courier.show();
            courier.send(ATTEMPTS, PATIENCE);
        }
    }

    private List<String> names(Inputs files, Intaking intaking) {
        List<String> names = new ArrayList<>();
        for (String argument : inputs) {
            try {
                names.addAll(files.find(argument));
            } catch (InputException e) {
                intaking.setAside(e);
            }
        }
        return names;
    }

    private static String summary(Intaking intaking) {
        return "%d reports added, %d of them changed texts of known ones; %d were there already%s%s%s"
                .formatted(
                        intaking.count(Added.NEW) + intaking.count(Added.REVISION),
                        intaking.count(Added.REVISION),
                        intaking.count(Added.KNOWN),
                        intaking.count(Added.ERASED) == 0
                                ? ""
                                : "; " + intaking.count(Added.ERASED) + " had been erased and stay out",
                        intaking.unread() == 0
                                ? ""
                                : "; " + intaking.unread()
                                        + " kept unread until their language has a pack: dixit documents --language XX"
                                        + " lists them",
                        intaking.problems() == 0
                                ? ""
                                : "; " + intaking.problems() + " set aside: dixit ledger problems lists them");
    }
}
