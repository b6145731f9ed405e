package dixit.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dixit.language.DataException;
import dixit.language.DataFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterTest {
    private static final Register REGISTER = Register.load(DataFiles.bundled());

    @ParameterizedTest
    @CsvSource({
        "president, RUS, 2010-06-01, Dmitry Medvedev",
        "president, RUS, 2023-09-01, Vladimir Putin",
        "leader, PRK, 2023-09-01, Kim Jong-un",
        "head_of_government, GBR, 2006-01-01, Tony Blair",
        "foreign_minister, RUS, 2015-01-01, Sergei Lavrov",
    })
    void who_held_an_office_depends_on_the_day(String office, String country, LocalDate day, String name) {
        assertThat(REGISTER.holder(office, country, day))
                .isNotNull()
                .extracting(Actor::name)
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "Serghei Shoigu, Sergei Shoigu",
        "Sergej Šojgu, Sergei Shoigu",
        "Сергей Шойгу, Sergei Shoigu",
        "Серге́й Шойгу, Sergei Shoigu",
        "Wladimir Putin, Vladimir Putin",
        "Volodymyr Zelenskyj, Volodymyr Zelensky",
        "Wolodymyr Selenskyj, Volodymyr Zelensky",
    })
    void spellings_of_one_name_meet(String spelling, String name) {
        assertThat(REGISTER.named(spelling, "it"))
                .as("by name")
                .map(Actor::name)
                .containsAnyElementsOf(REGISTER.soundingLike(spelling).stream()
                        .map(Actor::name)
                        .toList())
                .contains(name);
    }

    @ParameterizedTest
    @CsvSource({"Mario Rossi", "Sergio Segre", "Kim Jong", "Vladimir Potanin"})
    void strangers_do_not_meet_those_who_sound_a_little_like_them(String stranger) {
        assertThat(REGISTER.soundingLike(stranger))
                .extracting(Actor::name)
                .doesNotContain("Sergei Shoigu", "Kim Jong-un", "Vladimir Putin");
    }

    @Test
    void a_file_of_the_users_own_adds_people(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("register"));
        Files.writeString(
                folder.resolve("register/people.tsv"),
                "id\tname\tcountry\tsector\taliases\toffices\nada-nova\tAda Nova\tSMR\tGOV\tA. Nova\tmayor@SMR:2020–\n");
        Register register = Register.load(DataFiles.over(folder));
        assertThat(register.named("A. Nova", "it")).extracting(Actor::id).containsExactly("ada-nova");
        assertThat(register.named("Vladimir Putin", "it")).hasSize(1);
    }

    @Test
    void a_wrong_date_is_named_with_its_line(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("register"));
        Files.writeString(
                folder.resolve("register/people.tsv"),
                "id\tname\tcountry\tsector\taliases\toffices\nx\tX Y\tSMR\tGOV\t\tmayor@SMR:20x0–\n");
        assertThatThrownBy(() -> Register.load(DataFiles.over(folder)))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("people.tsv: line 2");
    }
}
