package dixit.cluster;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program {@code dixit cluster}. */
@Command(
        name = "dixit cluster",
        description = "Reads and joins with Apache Flink: archives and streams too large for one program.",
        subcommands = RunCommand.class,
        footer = {"", "Example:", "  dixit cluster run archive/ -o results/", "", "docs/cluster.md says more."})
public final class Main implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    @SuppressWarnings("unused") // picocli reads it
    private boolean help;

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs a command; returns its exit status. */
    static int run(String... arguments) {
        String[] own = arguments.length > 0 && arguments[0].equals("cluster")
                ? java.util.Arrays.copyOfRange(arguments, 1, arguments.length)
                : arguments;
        return new CommandLine(new Main())
                .setExecutionExceptionHandler((problem, line, parsed) -> failed(problem, line.getErr()))
                .execute(own);
    }

    private static int failed(Exception problem, PrintWriter err) {
        Throwable cause = problem;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        err.println("dixit cluster: the job failed: " + cause);
        return 1;
    }

    @Override
    public Integer call() {
        CommandLine line = java.util.Objects.requireNonNull(command).commandLine();
        line.usage(line.getErr());
        return 2;
    }
}
