package dixit.intake;

import dixit.reading.Addresses;
import dixit.reading.Content;
import dixit.reading.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what is to be read: files, folders of files, web addresses, and standard input; each file once. */
public final class Inputs {
    private static final String STANDARD_INPUT = "-";

    /** What the names of reports in a folder end in; all else there is taken for something else. */
    private static final Set<String> ENDINGS = Set.of(
            "txt", "html", "htm", "xhtml", "xml", "rss", "atom", "rdf", "opml", "nitf", "json", "jsonl", "ndjson",
            "csv", "tsv", "pdf", "eml", "warc", "zip", "gz");

    private final InputStream standardInput;
    private final Fetcher fetcher;
    private final Set<Path> seen = new HashSet<>();

    /** Fetches what the user names, and nothing private that it leads to. */
    public Inputs(InputStream standardInput) {
        this(standardInput, new Fetcher(false));
    }

    public Inputs(InputStream standardInput, Fetcher fetcher) {
        this.standardInput = standardInput;
        this.fetcher = fetcher;
    }

    /**
     * The names of what an argument stands for: itself, or the reports in the folder and its folders, in order of
     * their paths; without those that an earlier argument gave.
     *
     * @throws InputException if there is no such file, or no report in the folder
     */
    public List<String> find(String argument) throws InputException {
        if (argument.equals(STANDARD_INPUT) || Addresses.web(argument) != null) {
            return List.of(argument);
        }
        Path path = path(argument);
        if (!Files.exists(path)) {
            throw new InputException(argument, "there is no such file", "check the path");
        }
        return Files.isDirectory(path) ? unseen(reportsIn(argument, path)) : unseen(List.of(path));
    }

    /** How many bytes one of the names that {@link #find} gave has; 0 where nobody knows. */
    public long size(String name) {
        try {
            return name.equals(STANDARD_INPUT) || Addresses.web(name) != null ? 0 : Files.size(path(name));
        } catch (IOException | InputException unknown) {
            return 0;
        }
    }

    /**
     * Opens one of the names that {@link #find} gave.
     *
     * @throws InputException if it cannot be opened
     */
    public Content open(String name) throws InputException {
        if (Addresses.web(name) != null) {
            return fetcher.fetch(name, null);
        }
        try {
            return Content.of(name, name.equals(STANDARD_INPUT) ? standardInput : Files.newInputStream(path(name)));
        } catch (AccessDeniedException e) {
            throw new InputException(name, "may not be read", "check its permissions", e);
        } catch (NoSuchFileException e) {
            throw new InputException(name, "there is no such file", "check the path", e);
        } catch (IOException e) {
            throw new InputException(name, "cannot be read (" + e.getMessage() + ")", "check the file and its disk", e);
        }
    }

    private static Path path(String name) throws InputException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new InputException(name, "is no path", "check its characters", e);
        }
    }

    private static List<Path> reportsIn(String argument, Path folder) throws InputException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> reports =
                    files.filter(file -> isReport(folder, file)).sorted().toList();
            if (reports.isEmpty()) {
                throw new InputException(
                        argument,
                        "there is no report in this folder",
                        "reports are files whose names end in .txt, .html, .xml, .json, .pdf and the like");
            }
            return reports;
        } catch (IOException | UncheckedIOException e) {
            throw new InputException(argument, "this folder may not be read", "check its permissions", e);
        }
    }

    private static boolean isReport(Path folder, Path file) {
        for (Path part : folder.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(ending) && Files.isRegularFile(file);
    }

    private List<String> unseen(List<Path> paths) throws InputException {
        List<String> names = new ArrayList<>();
        for (Path path : paths) {
            try {
                if (seen.add(path.toRealPath())) {
                    names.add(path.toString());
                }
            } catch (IOException e) {
                throw new InputException(path.toString(), "cannot be found any more", "check the path", e);
            }
        }
        return List.copyOf(names);
    }
}
