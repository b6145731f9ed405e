package dixit.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;

/** Turns whatever goes wrong into one line on standard error. */
final class Failures {
    private Failures() {}

    static int wrongUsage(CommandLine.ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("dixit: " + oneLine(String.valueOf(wrong.getMessage())) + "; see "
                + command.getCommandSpec().qualifiedName() + " --help");
        if (List.of(arguments).contains("--debug")) {
            wrong.printStackTrace(err);
        }
        return Main.WRONG_USAGE;
    }

    static int failed(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        if (failure instanceof Output.Closed) {
            return Main.DONE;
        }
        PrintWriter err = command.getErr();
        boolean debug = debug(parsed);
        String message = failure.getMessage();
        err.println("dixit: " + (message == null ? failure.getClass().getSimpleName() : oneLine(message))
                + (debug ? "" : " (--debug shows where)"));
        if (debug) {
            failure.printStackTrace(err);
        }
        return Main.SOME_UNREAD;
    }

    private static boolean debug(CommandLine.ParseResult parsed) {
        return parsed.expandedArgs().contains("--debug");
    }

    private static String oneLine(String message) {
        return message.strip().replaceAll("\\R\\s*", "; ");
    }
}
