package dixit.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class VectorClassesTest {

    @Test
    void formsOfOneDirectionAreOfOneClassHoweverLongTheirVectors() {
        SortedMap<String, float[]> vectors = new TreeMap<>();
        for (int i = 0; i < 2000; i++) {
            double angle = i % 20 * 2 * Math.PI / 20;
            float length = 1 + i % 7;
            vectors.put(
                    "form%04d".formatted(i),
                    new float[] {length * (float) Math.cos(angle), length * (float) Math.sin(angle)});
        }
        SortedMap<String, Integer> classes = VectorClasses.of(vectors);
        assertThat(classes.get("form0001")).isEqualTo(classes.get("form0021")).isNotEqualTo(classes.get("form0011"));
        assertThat(classes.values()).allMatch(path -> path >> 8 == 1);
        assertThat(VectorClasses.of(vectors)).isEqualTo(classes);
    }
}
