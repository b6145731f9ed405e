package dixit.name;

import static org.assertj.core.api.Assertions.assertThat;

import dixit.document.Document;
import dixit.document.Published;
import dixit.language.DataFiles;
import dixit.language.Pack;
import dixit.syntax.Sentence;
import dixit.syntax.Syntax;
import dixit.syntax.TrainedSyntax;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class NameFinderTest {
    private static final DataFiles DATA = DataFiles.bundled();
    private static final Register REGISTER = Register.load(DATA);
    private static final Gazetteer GAZETTEER = Gazetteer.load(DATA);
    private static final Layer ITALIAN = Layer.of("it");
    private static final Layer ENGLISH = Layer.of("en");

    private record Layer(String language, Syntax syntax, NameFinder finder) {
        static Layer of(String language) {
            Pack pack = new Pack(language, DATA);
            return new Layer(language, TrainedSyntax.load(pack), NameFinder.load(pack, REGISTER, GAZETTEER));
        }

        /** Each mention as {@code words = who (country)}. */
        List<String> read(String published, String text) {
            List<String> lines = new ArrayList<>();
            for (Mention mention : names(published, text).mentions()) {
                lines.add(mention.span().of(text) + " = " + who(mention));
            }
            return lines;
        }

        Names names(String published, String text) {
            return finder.find(document(published, text), syntax.sentences(text, 0));
        }

        private Document document(String published, String text) {
            return new Document("d", null, null, null, null, language, Published.parse(published), null, text, 0);
        }
    }

    private static String who(Mention mention) {
        List<String> who = new ArrayList<>();
        for (Entity entity : mention.entities()) {
            who.add((entity.name() == null ? entity.kind() : entity.name()) + " (" + entity.country() + ")");
        }
        return String.join(", ", who);
    }

    @Test
    void a_conjunction_stands_between_two_names_or_in_that_of_a_body() {
        assertThat(ENGLISH.read("2023-09-04", "Finland and Norway agreed."))
                .containsExactly("Finland = Finland (FIN)", "Norway = Norway (NOR)");
        assertThat(ENGLISH.read("2023-09-04", "The Ministry of Trade and Industry agreed."))
                .containsExactly("The Ministry of Trade and Industry = Ministry of Trade and Industry (null)");
    }

    @Test
    void a_country_owns_the_name_behind_it() {
        assertThat(ENGLISH.read("2022-06-28", "Turkey lifts objections to Finland and Sweden's NATO bid."))
                .contains("Sweden = Sweden (SWE)", "NATO = NATO (null)");
    }

    @Test
    void what_renames_a_vessel_is_no_person() {
        assertThat(ENGLISH.read(
                        "2017-12-29",
                        "They seized a Hong Kong-flagged vessel. The vessel, the Lighthouse Winmore, carried oil."))
                .contains("the Lighthouse Winmore = Lighthouse Winmore (HKG)");
    }

    @Test
    void the_other_ship_is_not_the_one_before() {
        assertThat(ENGLISH.read("2017-12-29", "A North Korean ship was seen. The other ship carried oil."))
                .contains("The other ship = ORGANISATION (null)");
        assertThat(ENGLISH.read("2017-12-29", "A North Korean ship was seen. The ship carried oil."))
                .contains("The ship = ORGANISATION (PRK)");
    }

    @Test
    void a_family_name_is_that_of_the_person_in_the_report() {
        assertThat(ENGLISH.read(
                        "2023-09-04", "Mark Papermoon, formerly an Apple executive, resigned. IBM sued Papermoon."))
                .contains("Papermoon = Mark Papermoon (USA)");
    }

    @Test
    void a_name_may_have_a_word_twice() {
        assertThat(ENGLISH.read("1996", "Mr. Tamar Tamar Velden spoke. Later Mr. Nils Velden agreed."))
                .anyMatch(line -> line.contains("Tamar Tamar Velden"))
                .anyMatch(line -> line.contains("Nils Velden"));
    }

    @Test
    void an_office_means_who_holds_it_on_the_day() {
        String text = "Il presidente russo è arrivato a Pechino.";
        assertThat(ITALIAN.read("2010-05-01", text)).contains("Il presidente russo = Dmitry Medvedev (RUS)");
        assertThat(ITALIAN.read("2023-05-01", text)).contains("Il presidente russo = Vladimir Putin (RUS)");
    }

    @Test
    void a_title_gives_an_unknown_person_country_and_role() {
        String text = "Il ministro della Pesca norvegese Olav Brekkesund è arrivato a Roma. Brekkesund ha parlato.";
        Names names = ITALIAN.names("2023-05-01", text);
        Entity last = names.mentions().getLast().entities().getFirst();
        assertThat(last.name()).isEqualTo("Olav Brekkesund");
        assertThat(last.country()).isEqualTo("NOR");
        assertThat(last.sector()).isEqualTo("GOV");
    }

    @Test
    void a_capital_is_a_place_and_its_country() {
        Names names = ITALIAN.names("2023-05-01", "Mosca ha risposto.");
        Mention moscow = names.mentions().getFirst();
        assertThat(who(moscow)).isEqualTo("Russia (RUS)");
        assertThat(moscow.place()).isNotNull().extracting(Place::name).isEqualTo("Moscow");
    }

    @Test
    void two_countries_are_those_last_named_together() {
        String text = "La Russia e la Corea del Nord hanno firmato un accordo. I due paesi collaborano da anni.";
        assertThat(ITALIAN.read("2023-05-01", text)).contains("I due paesi = Russia (RUS), North Korea (PRK)");
    }

    @Test
    void a_subject_left_out_is_the_one_before() {
        String text = "Tre turisti americani sono partiti ieri. Hanno visitato Irbil.";
        List<Sentence> sentences = ITALIAN.syntax().sentences(text, 0);
        Names names = ITALIAN.names("2023-05-01", text);
        Word verb = sentences.get(1).words().stream()
                .filter(word -> word.form().equals("visitato"))
                .findFirst()
                .orElseThrow();
        assertThat(names.droppedSubject(1, verb))
                .isNotNull()
                .extracting(mention -> mention.span().of(text))
                .isEqualTo("Tre turisti americani");
    }

    @Test
    void english_pronouns_and_possessives_are_resolved() {
        String text = "Vladimir Putin met Angela Merkel. His spokesman said he was glad.";
        assertThat(ENGLISH.read("2018-05-01", text))
                .contains("His = Vladimir Putin (RUS)")
                .contains("His spokesman = PERSON (RUS)");
    }

    @Test
    void the_first_person_stays_open() {
        Names names = ENGLISH.names("2018-05-01", "We will respond.");
        assertThat(names.mentions().getFirst().rule()).isEqualTo("first person");
        assertThat(names.mentions().getFirst().entities()).isEmpty();
    }

    @RepeatedTest(20)
    void any_text_is_read_and_every_span_lies_in_it(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String letters = "Il presidente russo di Kim, “Putin’s” due I U.S. 😀\n\t—(a) però Straße Шойгу. ";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            int from = random.nextInt(letters.length());
            text.append(letters, from, Math.min(letters.length(), from + 1 + random.nextInt(12)));
        }
        for (Layer layer : List.of(ITALIAN, ENGLISH)) {
            for (Mention mention : layer.names("2023-05-01", text.toString()).mentions()) {
                assertThat(mention.span().end()).isLessThanOrEqualTo(text.length());
                assertThat(mention.span().contains(mention.name())).isTrue();
            }
        }
    }
}
