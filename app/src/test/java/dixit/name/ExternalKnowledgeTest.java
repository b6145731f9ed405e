package dixit.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dixit.language.DataException;
import dixit.language.DataFiles;
import dixit.language.Pack;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExternalKnowledgeTest {
    @TempDir
    Path root;

    @Test
    void aFormHasTheClassItWasWrittenWith() throws IOException {
        ExternalKnowledge knowledge = kept();
        assertThat(knowledge.brown("governo")).isEqualTo(0b10110);
        assertThat(knowledge.brown("ministro")).isEqualTo(0b1011);
        assertThat(knowledge.like("Torino")).isEqualTo(0b1_000001_01);
        assertThat(knowledge.like("Governo")).isZero();
        assertThat(knowledge.brown("nave")).isZero();
    }

    @Test
    void ofPhrasesThatOverlapTheLongestOfASortCounts() throws IOException {
        ExternalKnowledge.Phrases found = kept().phrases(List.of("Banca", "di", "Torino", "e", "torino"));
        int[] organisation = {1 + 4 * 3, 2 + 4 * 3, 3 + 4 * 3, 0, 0};
        int[] place = {0, 0, 1 + 3 + 4, 0, 0};
        for (int word = 0; word < 5; word++) {
            assertThat(found.place(word, 1)).isEqualTo(organisation[word]);
            assertThat(found.place(word, 0)).isEqualTo(place[word]);
        }
    }

    @Test
    void aPackWithoutKnowledgeKnowsNothing() {
        ExternalKnowledge knowledge = ExternalKnowledge.load(pack());
        assertThat(knowledge.brown("governo")).isZero();
        assertThat(knowledge.phrases(List.of("Torino")).place(0, 0)).isZero();
    }

    @Test
    void aBrokenFileIsNamed() throws IOException {
        Path file = file();
        Files.write(file, new byte[] {1, 2, 3});
        assertThatThrownBy(() -> ExternalKnowledge.load(pack()))
                .isInstanceOf(DataException.class)
                .hasMessageContaining(ExternalKnowledge.FILE);
    }

    private ExternalKnowledge kept() throws IOException {
        try (OutputStream out = Files.newOutputStream(file())) {
            ExternalKnowledge.write(
                    out,
                    new TreeMap<>(Map.of("governo", 0b10110, "ministro", 0b1011)),
                    new TreeMap<>(Map.of("Torino", 0b1_000001_01, "Roma", 0b1_000001_10)),
                    new TreeMap<>(Map.of("Torino", 0b1, "Banca", 0b10, "Banca di Torino", 0b10)));
        }
        return ExternalKnowledge.load(pack());
    }

    private Path file() throws IOException {
        Path file = root.resolve(pack().path(ExternalKnowledge.FILE));
        Files.createDirectories(file.getParent());
        return file;
    }

    private Pack pack() {
        return new Pack("xx", DataFiles.over(root));
    }
}
