package dixit.ledger;

import dixit.language.DataFiles;
import dixit.ledger.jdbc.Dialect;
import dixit.ledger.jdbc.JdbcLedger;
import dixit.ledger.postgres.PostgresDialect;
import dixit.ledger.sqlite.SqliteDialect;
import dixit.search.Terms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Opens ledgers by where they are. */
public final class Ledgers {
    private Ledgers() {}

    /**
     * Opens a ledger, making it where there is none.
     *
     * @param place a file, or a JDBC address of a PostgreSQL database
     */
    public static Ledger open(String place, DataFiles data, Terms terms) {
        return open(place, data, terms, Upgrade.UNSEEN);
    }

    /** The same, telling how far it is where the ledger has to be brought up to date first. */
    public static Ledger open(String place, DataFiles data, Terms terms, Upgrade upgrade) {
        return new JdbcLedger(dialect(place), new JoiningData(data), terms, upgrade);
    }

    private static Dialect dialect(String place) {
        if (place.startsWith("jdbc:postgresql:")) {
            return new PostgresDialect(place);
        }
        Path file = Path.of(place.startsWith("jdbc:sqlite:") ? place.substring("jdbc:sqlite:".length()) : place);
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": its folder cannot be made", e);
        }
        return new SqliteDialect(file);
    }

    /**
     * Where a user's ledger is if no other place is given: the data folder that the system has for programs.
     *
     * @param system the system properties {@code os.name} and {@code user.home}
     * @param environment the environment
     */
    public static Path usual(Map<String, String> system, Map<String, String> environment) {
        String name = system.getOrDefault("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(system.getOrDefault("user.home", "."));
        Path folder;
        if (name.startsWith("windows")) {
            folder = environment.containsKey("LOCALAPPDATA")
                    ? Path.of(environment.getOrDefault("LOCALAPPDATA", ""))
                    : home.resolve("AppData/Local");
        } else if (name.startsWith("mac")) {
            folder = home.resolve("Library/Application Support");
        } else {
            folder = environment.getOrDefault("XDG_DATA_HOME", "").isEmpty()
                    ? home.resolve(".local/share")
                    : Path.of(environment.getOrDefault("XDG_DATA_HOME", ""));
        }
        return folder.resolve("dixit").resolve("ledger.db");
    }
}
