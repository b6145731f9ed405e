package dixit.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where data files come from: the jar, and before it a folder of the user's own, given with {@code --data}. */
public final class DataFiles {
    private static final String ROOT = "/dixit/data/";

    private final @Nullable Path folder;

    private DataFiles(@Nullable Path folder) {
        this.folder = folder;
    }

    /** The files that travel in the jar. */
    public static DataFiles bundled() {
        return new DataFiles(null);
    }

    /** The files of {@code folder}, which has the layout of the project's root, over those in the jar. */
    public static DataFiles over(Path folder) {
        return new DataFiles(folder);
    }

    public boolean has(String path) {
        return own(path) != null || DataFiles.class.getResource(ROOT + path) != null;
    }

    /**
     * Opens a file; the user's own stands for the one in the jar.
     *
     * @param path from the root: {@code languages/it/times.yaml}
     * @throws NoSuchFileException if neither has it
     */
    public InputStream open(String path) throws IOException {
        Path own = own(path);
        if (own != null) {
            return Files.newInputStream(own);
        }
        InputStream found = openBundled(path);
        if (found == null) {
            throw new NoSuchFileException(path);
        }
        return found;
    }

    /**
     * Opens every version of a list that users add to: the jar's, then their own.
     *
     * @throws NoSuchFileException if there is none
     */
    public List<InputStream> openAll(String path) throws IOException {
        List<InputStream> found = new ArrayList<>();
        InputStream bundled = openBundled(path);
        if (bundled != null) {
            found.add(bundled);
        }
        Path own = own(path);
        if (own != null) {
            found.add(Files.newInputStream(own));
        }
        if (found.isEmpty()) {
            throw new NoSuchFileException(path);
        }
        return found;
    }

    /** Opens the jar's own version of a file; null if it has none. */
    @Nullable
    InputStream openBundled(String path) {
        return DataFiles.class.getResourceAsStream(ROOT + path);
    }

    private @Nullable Path own(String path) {
        if (folder == null) {
            return null;
        }
        Path file = folder.resolve(path);
        return Files.isRegularFile(file) ? file : null;
    }
}
