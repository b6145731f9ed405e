package dixit.cli;

import dixit.export.Target;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The files of an export: they appear only when all are whole. */
final class ExportFiles implements Target, AutoCloseable {
    private final Shared shared;
    private final @Nullable Path place;
    private final List<Output> outputs = new ArrayList<>();
    private final List<Path> temporary = new ArrayList<>();
    private @Nullable Path made;

    /** To be written at a place; null for standard output. */
    ExportFiles(Shared shared, @Nullable Path place) {
        this.shared = shared;
        this.place = place;
    }

    @Override
    public Writer writer() {
        return open(place);
    }

    @Override
    public Writer writer(String name) throws IOException {
        Path folder = Objects.requireNonNull(place);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw shared.usage("-o " + folder + ": is a file; several files are written, into a folder");
        }
        Files.createDirectories(folder);
        return open(folder.resolve(name));
    }

    private Writer open(@Nullable Path file) {
        Output output = shared.output(file);
        outputs.add(output);
        return output.writer();
    }

    @Override
    public Path path() throws IOException {
        made = meantime();
        return made;
    }

    @Override
    public Path meantime() throws IOException {
        Path file = Objects.requireNonNull(place).toAbsolutePath();
        Path folder = file.getParent();
        if (folder == null || !Files.isWritable(folder)) {
            throw shared.usage(
                    "-o " + file + ": cannot be written there; give a path in a folder that exists and is yours");
        }
        Path path = Files.createTempFile(folder, "." + file.getFileName(), ".part");
        temporary.add(path);
        return path;
    }

    /** Ends the export: what was written counts. */
    void commit() throws IOException {
        for (Output output : outputs) {
            output.commit();
        }
        if (made != null) {
            Files.move(made, Objects.requireNonNull(place), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        for (Output output : outputs) {
            output.close();
        }
        for (Path path : temporary) {
            Files.deleteIfExists(path);
        }
    }
}
