package dixit.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of all feeds, kept in a file: a line a feed, in columns. The file is replaced whole, so that a program
 * that is killed finds the last whole state.
 */
public final class FeedStates {
    private final Path file;
    private final Map<String, FeedState> states = new LinkedHashMap<>();

    private FeedStates(Path file) {
        this.file = file;
    }

    /** Reads the file, if there is one; lines that are none are left out. */
    public static FeedStates load(Path file) throws IOException {
        FeedStates states = new FeedStates(file);
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                FeedState state = parse(line);
                if (state != null) {
                    states.states.put(state.address(), state);
                }
            }
        }
        return states;
    }

    /** All feeds, in the order in which they were added. */
    public synchronized List<FeedState> all() {
        return List.copyOf(states.values());
    }

    /** Adds a feed that is not there yet. */
    public synchronized void add(String address) {
        states.putIfAbsent(address, FeedState.fresh(address));
    }

    /** Keeps what is now known of a feed, and writes the file. */
    public synchronized void put(FeedState state) throws IOException {
        states.put(state.address(), state);
        List<String> lines = states.values().stream().map(FeedStates::line).toList();
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path temporary = Files.createTempFile(folder, ".feeds", ".part");
        Files.write(temporary, lines);
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String line(FeedState state) {
        List<String> columns = new ArrayList<>(List.of(
                clean(state.address()),
                clean(state.etag()),
                clean(state.lastModified()),
                state.next().toString(),
                String.valueOf(state.failures()),
                clean(state.error())));
        state.seen().forEach(link -> columns.add(clean(link)));
        return String.join("\t", columns);
    }

    private static @Nullable FeedState parse(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length < 6 || !columns[4].matches("\\d{1,6}")) {
            return null;
        }
        try {
            return new FeedState(
                    columns[0],
                    orNull(columns[1]),
                    orNull(columns[2]),
                    Instant.parse(columns[3]),
                    Integer.parseInt(columns[4]),
                    orNull(columns[5]),
                    List.of(columns).subList(6, columns.length));
        } catch (DateTimeParseException noState) {
            return null;
        }
    }

    private static String clean(@Nullable String value) {
        return value == null ? "" : value.replaceAll("\\p{Cntrl}", " ");
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
