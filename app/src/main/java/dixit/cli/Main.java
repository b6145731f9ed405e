package dixit.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code dixit}. */
@Command(
        name = "dixit",
        description = "Who said what, how sure they were, and what came of it.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example:",
            "  dixit read examples/vladivostok.txt",
            "",
            "dixit COMMAND --help says more. dixit cluster runs the same on Apache Flink."
        })
public final class Main {
    static final int DONE = 0;
    static final int SOME_UNREAD = 1;
    static final int WRONG_USAGE = 2;

    private static final List<Class<?>> COMMANDS = List.of(
            ReadCommand.class,
            SyntaxCommand.class,
            NamesCommand.class,
            TimesCommand.class,
            EventsCommand.class,
            ActorCommand.class,
            LanguageCommand.class,
            AddCommand.class,
            WatchCommand.class,
            AlertCommand.class,
            AskCommand.class,
            PropositionsCommand.class,
            PropositionCommand.class,
            StoryCommand.class,
            ClaimCommand.class,
            DocumentsCommand.class,
            SourceCommand.class,
            JudgeCommand.class,
            ExportCommand.class,
            RebuildCommand.class,
            LedgerCommand.class,
            ServeCommand.class,
            DemoCommand.class);

    private final InputStream input;

    private Main(InputStream input) {
        this.input = input;
    }

    public static void main(String[] arguments) {
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        System.exit(run(System.in, out, System.err, arguments));
    }

    /** Runs a command; returns its exit status. */
    static int run(InputStream in, OutputStream out, OutputStream err, String... arguments) {
        CommandLine program = new CommandLine(new Main(in));
        commands(arguments).forEach(program::addSubcommand);
        return program.setOut(new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)))
                .setErr(new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Failures::wrongUsage)
                .setExecutionExceptionHandler(Failures::failed)
                .execute(arguments);
    }

    /** The command that the first argument names, since to describe the others takes time; all if it names none. */
    private static List<Class<?>> commands(String... arguments) {
        List<Class<?>> named = COMMANDS.stream()
                .filter(command -> arguments.length > 0
                        && command.getAnnotation(Command.class).name().equals(arguments[0]))
                .toList();
        return named.isEmpty() ? COMMANDS : named;
    }

    InputStream input() {
        return input;
    }
}
