package dixit.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class CompactFormTest {
    private static final byte[] FILE = """
            - rule: secondo X
              weight: 0.5
              count: 3
              far: 30000000000
              soft: true
              none: ~
              pattern: [perché, 🜨, [a, b]]
              gives: {z: 1, a: 2}
            """.getBytes(StandardCharsets.UTF_8);

    @Test
    void gives_back_every_type_of_value_in_order() throws IOException {
        Object value = RuleFile.parse("rules.yaml", FILE);
        Object back = CompactForm.read(CompactForm.write(FILE, value), FILE);
        assertThat(back).isEqualTo(value);
        assertThat(String.valueOf(back)).isEqualTo(value.toString());
    }

    @Test
    void is_not_used_for_another_file() throws IOException {
        byte[] form = CompactForm.write(FILE, RuleFile.parse("rules.yaml", FILE));
        byte[] edited = FILE.clone();
        edited[10]++;
        assertThat(CompactForm.read(form, edited)).isNull();
    }

    @Test
    void refuses_what_it_could_not_give_back() {
        assertThatThrownBy(() -> CompactForm.write(FILE, List.of('c'))).isInstanceOf(DataException.class);
    }

    @Test
    void a_file_of_the_users_own_is_read_itself(@TempDir Path folder) throws IOException {
        Path own = folder.resolve("languages/it/pack.yaml");
        Files.createDirectories(own.getParent());
        Files.writeString(own, "name: another\n");
        assertThat(RuleFile.readMap(DataFiles.over(folder), "languages/it/pack.yaml"))
                .isEqualTo(Map.of("name", "another"));
    }

    @TestFactory
    Stream<DynamicTest> each_bundled_file_has_the_form_of_itself() throws Exception {
        Path root = Path.of(Objects.requireNonNull(DataFiles.class.getResource("/dixit/data"))
                .toURI());
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
        assertThat(files).isNotEmpty();
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(root.relativize(file).toString(), () -> {
                    byte[] bytes = Files.readAllBytes(file);
                    byte[] form = Files.readAllBytes(Path.of(CompactForm.path(file.toString())));
                    assertThat(CompactForm.read(form, bytes)).isEqualTo(RuleFile.parse(file.toString(), bytes));
                }));
    }
}
