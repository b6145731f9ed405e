package dixit.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonsTest {
    private static final String WHOLE = "Chi parla ?\tPRON VERB PUNCT\t1 -1 1\tnsubj root punct\n";

    @Test
    void aLineThatWasCutShortIsCutOff(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("lessons-it.tsv");
        Files.writeString(file, WHOLE + "Parla il mini");
        List<String> words = List.of("Chi", "parla", "?");

        Lessons lessons = Lessons.read(folder, "it", List.of(words));

        assertThat(lessons.of(words).relation()).containsExactly("nsubj", "root", "punct");
        assertThat(file).hasContent(WHOLE);
    }
}
