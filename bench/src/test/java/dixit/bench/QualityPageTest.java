package dixit.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityPageTest {
    @Test
    void whatDiffersFromRunToRunStandsLastAndByItself(@TempDir Path root) throws IOException {
        Files.createDirectories(root.resolve("languages/xx"));
        new QualityPage(
                        "xx",
                        List.of(() -> List.of("## Syntax", "", "- LAS 80"), List::of),
                        List.of(() -> List.of("### Speed", "", "- fast")))
                .write(root);

        assertThat(Files.readAllLines(root.resolve("languages/xx/QUALITY.md")))
                .containsExactly(
                        "# Quality: xx",
                        "",
                        "Written by `bench/quality xx` on the data named; do not edit it by hand.",
                        "",
                        "## Syntax",
                        "",
                        "- LAS 80",
                        "",
                        "## Of one run",
                        "",
                        "What follows was measured once, on the machine at hand, and differs from run to run.",
                        "",
                        "### Speed",
                        "",
                        "- fast");
    }

    @Test
    void aTableHasAsManyCellsInEveryRow() {
        MarkdownTable table = new MarkdownTable(List.of("data", "F1"));
        table.row(List.of("PUD", MarkdownTable.figure(84.026)));

        assertThat(table.lines()).containsExactly("| data | F1 |", "| --- | --- |", "| PUD | 84.03 |");
        assertThatThrownBy(() -> table.row(List.of("PUD"))).hasMessageContaining("1 cells in a table of 2 columns");
    }

    @Test
    void theMedianIsTheMiddleValueWhateverTheOrder() {
        assertThat(Paces.median(List.of(3.0, 1.0, 9.0, 2.0, 8.0))).isEqualTo(3.0);
    }

    @Test
    void allThreadsWordsCount() {
        Paces<String> paces = new Paces<>("a b c", text -> text.split(" ").length);

        assertThat(paces.perSecond(2)).isPositive();
    }
}
