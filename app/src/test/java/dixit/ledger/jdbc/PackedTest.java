package dixit.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"id\":\"c1\",\"act\":\"STATE\",\"text\":\"città 💣\"}"})
    void whatIsPackedIsUnpacked(String text) {
        assertThat(Packed.unpack(Packed.text(text).bytes())).isEqualTo(text);
        assertThat(Packed.unpack(Packed.reading(text).bytes())).isEqualTo(text);
    }

    @Test
    void readingsPackedWithoutADictionaryAreUnpackedToo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write("{\"id\":\"c1\"}".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Packed.unpack(bytes.toByteArray())).isEqualTo("{\"id\":\"c1\"}");
    }

    @Test
    void damagedBytesAreRefused() {
        byte[] whole = Packed.reading("{\"id\":\"c1\",\"act\":\"STATE\"}").bytes();
        assertThatThrownBy(() -> Packed.unpack(Arrays.copyOf(whole, whole.length - 6)))
                .hasMessage("a packed text ends too early");
        assertThatThrownBy(() -> Packed.unpack(new byte[] {1, 2, 3})).hasMessageContaining("a packed text is damaged");
    }
}
