package dixit.cli;

import dixit.language.DataFiles;
import dixit.language.Pack;
import dixit.ledger.Ledger;
import dixit.ledger.Ledgers;
import dixit.search.SyntaxLemmatizer;
import dixit.search.Terms;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which ledger a command works on. */
final class LedgerOptions {

    @Option(
            names = "--ledger",
            paramLabel = "FILE|URL",
            description = "The ledger: a file, or jdbc:postgresql://… Default: one in your data folder.")
    private @Nullable String ledger;

    Ledger open(DataFiles data) {
        String place = ledger != null
                ? ledger
                : Ledgers.usual(properties(), System.getenv()).toString();
        return Ledgers.open(place, data, terms(data));
    }

    /** The terms of the languages whose words can be taken back to their dictionary forms. */
    static Terms terms(DataFiles data) {
        List<String> languages = Stream.of("it", "en", "de")
                .filter(code -> Pack.exists(code, data) && new Pack(code, data).has("model/syntax.bin"))
                .toList();
        return new Terms(new SyntaxLemmatizer(data), languages);
    }

    /** Where the state of what is followed for the ledger is kept: beside its file, or in the data folder. */
    Path feeds() {
        Path place = ledger != null && !ledger.startsWith("jdbc:")
                ? Path.of(ledger)
                : Ledgers.usual(properties(), System.getenv());
        return place.resolveSibling(place.getFileName() + ".feeds");
    }

    private static Map<String, String> properties() {
        Map<String, String> properties = new HashMap<>();
        System.getProperties().forEach((name, value) -> properties.put(String.valueOf(name), String.valueOf(value)));
        return properties;
    }
}
