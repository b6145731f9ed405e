package dixit.cli;

import dixit.Reader;
import dixit.check.Example;
import dixit.check.PackExamples;
import dixit.language.DataFiles;
import dixit.language.Pack;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dixit language}: for the linguist who edits a language's pack. */
@Command(
        name = "language",
        description = "Looks after the packs of languages.",
        mixinStandardHelpOptions = true,
        subcommands = LanguageCommand.Check.class,
        footer = {"", "Example:", "  dixit language check it"})
final class LanguageCommand {

    /** Runs a pack's examples and shows those that fail. */
    @Command(
            name = "check",
            description = "Runs the examples of a pack's rules and shows those that fail.",
            footer = {"", "Example:", "  dixit language check it --data my-data"})
    static final class Check implements Callable<Integer> {
        @Mixin
        private Shared shared = new Shared();

        @Parameters(paramLabel = "XX", description = "The language (ISO 639-1).")
        private String language = "";

        @Override
        public Integer call() throws IOException {
            DataFiles data = shared.data();
            if (!Pack.exists(language, data)) {
                throw shared.usage("language check " + language + ": there is no pack for this language");
            }
            List<Example> examples = PackExamples.of(data, Reader.load(data), language);
            int failed = 0;
            try (Output output = shared.output(null)) {
                for (Example example : examples) {
                    Optional<String> failure = example.failure().get();
                    if (failure.isPresent()) {
                        failed++;
                        output.writer().write(example.name() + ": " + failure.get() + "\n");
                    }
                }
                output.writer().write("%s: %d examples, %d fail%n".formatted(language, examples.size(), failed));
                output.commit();
            }
            return failed == 0 ? Main.DONE : Main.SOME_UNREAD;
        }
    }
}
