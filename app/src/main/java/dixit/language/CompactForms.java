package dixit.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Part of the build: writes beside each YAML file of a folder the form that is read faster. */
public final class CompactForms {
    private CompactForms() {}

    /**
     * Writes the forms.
     *
     * @param folders where the files are, at any depth
     * @throws DataException if one of the files is no YAML
     */
    public static void main(String... folders) throws IOException {
        for (String folder : folders) {
            for (Path file : yaml(Path.of(folder))) {
                byte[] bytes = Files.readAllBytes(file);
                byte[] form = CompactForm.write(bytes, RuleFile.parse(file.toString(), bytes));
                Files.write(Path.of(CompactForm.path(file.toString())), form);
            }
        }
    }

    private static List<Path> yaml(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
    }
}
