package dixit.cli;

import dixit.language.DataFiles;
import dixit.ledger.Ledger;
import dixit.ledger.Ledgers;
import dixit.search.SyntaxLemmatizer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which ledger a command works on. */
final class LedgerOptions {

    @Option(
            names = "--ledger",
            paramLabel = "FILE|URL",
            description = "The ledger: a file, or jdbc:postgresql://… Default: one in your data folder.")
    private @Nullable String ledger;

    /** Opens it, showing how far it is where it has to be brought up to date first. */
    Ledger open(DataFiles data, Shared shared) {
        String place = ledger != null
                ? ledger
                : Ledgers.usual(properties(), System.getenv()).toString();
        return Ledgers.open(place, data, SyntaxLemmatizer.terms(data), new UpgradeProgress(shared));
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
