package dixit.cli;

import dixit.language.DataFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options and ways that all commands share. */
public final class Shared {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    @SuppressWarnings("unused") // picocli reads it
    private boolean help;

    @Option(names = "--debug", description = "Shows where in the program an error arose.")
    private boolean debug;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Your own languages/, events/, register/, places/: added to those of Dixit.")
    private @Nullable Path data;

    boolean debug() {
        return debug;
    }

    /** The data files that travel with Dixit, with the user's own over them. */
    public DataFiles data() {
        if (data == null) {
            return DataFiles.bundled();
        }
        if (!Files.isDirectory(data)) {
            throw usage("--data " + data + ": there is no such folder");
        }
        return DataFiles.over(data);
    }

    /** Standard output, or the file of {@code -o}. */
    public Output output(@Nullable Path file) {
        if (file == null) {
            return Output.standard(commandLine().getOut());
        }
        try {
            return Output.to(file);
        } catch (IOException e) {
            throw usage("-o " + file + ": cannot be written there; give a path in a folder that exists and is yours");
        }
    }

    /** Standard input. */
    public InputStream input() {
        return ((Main) commandLine().getCommandSpec().root().userObject()).input();
    }

    /** What the user is looking at. */
    public Terminal terminal() {
        return Terminal.of(System.getProperties(), System.getenv());
    }

    /** Shows how far a long work has come; says nothing of a short one. */
    public Progress progress(String work, String unit, long total) {
        return Progress.of(
                work, unit, total, terminal().progress(), commandLine().getErr());
    }

    /** The same for a work whose steps are bytes. */
    Progress progressInBytes(String work, long total) {
        return Progress.ofBytes(
                work, total, terminal().progress(), commandLine().getErr());
    }

    /** Says one line about an input that could not be read; the command goes on. */
    public void problem(Exception problem) {
        PrintWriter err = commandLine().getErr();
        err.println("dixit: " + problem.getMessage());
        if (debug) {
            problem.printStackTrace(err);
        }
        err.flush();
    }

    /** Says one line about how a work went, on standard error. */
    void say(String line) {
        commandLine().getErr().println(line);
    }

    /** Wrong usage, to be thrown: the command ends with status 2. */
    public CommandLine.ParameterException usage(String what) {
        return new CommandLine.ParameterException(commandLine(), what);
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(command, "picocli sets it").commandLine();
    }
}
