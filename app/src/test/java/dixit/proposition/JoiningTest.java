package dixit.proposition;

import static dixit.proposition.Said.CHINA;
import static dixit.proposition.Said.CHINA_SELLS_OIL;
import static dixit.proposition.Said.KIM;
import static dixit.proposition.Said.KIM_MEETS_PUTIN;
import static dixit.proposition.Said.PESKOV;
import static dixit.proposition.Said.PUTIN;
import static dixit.proposition.Said.VLADIVOSTOK;
import static dixit.proposition.Said.VOSTOCHNY;
import static dixit.proposition.Said.on;
import static dixit.proposition.Said.person;
import static org.assertj.core.api.Assertions.assertThat;

import dixit.attribution.SpeechAct;
import dixit.event.Plover;
import dixit.language.DataFiles;
import dixit.language.RuleFile;
import dixit.name.Entity;
import dixit.name.EntityKind;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which claims are about one event. */
class JoiningTest {
    static Weights weights() {
        Map<String, Double> named = new LinkedHashMap<>();
        RuleFile.readMap(DataFiles.bundled(), "joining/propositions.yaml")
                .forEach((name, value) -> named.put(name, ((Number) value).doubleValue()));
        return Weights.of(named);
    }

    private static int propositions(Testimony... said) {
        return Joining.join(List.of(said), weights()).size();
    }

    @Test
    void theSameEventInTwoLanguagesIsOne() {
        assertThat(propositions(
                        on("2023-09-04", "NYT").in("en").that(KIM_MEETS_PUTIN),
                        on("2023-09-05", "Ansa").in("it").that(KIM_MEETS_PUTIN)))
                .isEqualTo(1);
    }

    @Test
    void whoIsNamedFirstInAMeetingDoesNotMatter() {
        assertThat(propositions(
                        on("2023-09-04", "NYT").that(KIM_MEETS_PUTIN),
                        on("2023-09-05", "Tass").that(Said.event(Plover.CONSULT, List.of(PUTIN), List.of(KIM)))))
                .isEqualTo(1);
    }

    @Test
    void theMeetingOf2019IsNotThatOf2023() {
        assertThat(propositions(
                        on("2023-09-04", "NYT").that(KIM_MEETS_PUTIN),
                        on("2023-09-05", "Ansa")
                                .past()
                                .from("2019-01-01", "2019-12-31")
                                .in(VLADIVOSTOK)
                                .that(KIM_MEETS_PUTIN),
                        on("2019-04-25", "Ansa").past().that(KIM_MEETS_PUTIN)))
                .isEqualTo(2);
    }

    @Test
    void theVisitOfJulyIsNotTheVisitOfSeptember() {
        assertThat(propositions(
                        on("2023-07-20", "NYT").from("2023-07-25", "2023-07-27").that(KIM_MEETS_PUTIN),
                        on("2023-09-05", "NYT").from("2023-09-10", "2023-09-13").that(KIM_MEETS_PUTIN)))
                .isEqualTo(2);
    }

    @Test
    void whatHasNoTypeIsOneEventOnlyInTheSameWords() {
        assertThat(propositions(
                        on("2023-09-04", "NYT").past().that(Said.untyped("resigned", KIM)),
                        on("2023-09-05", "BBC").past().that(Said.untyped("resigns", KIM))))
                .isEqualTo(1);
        assertThat(propositions(
                        on("2023-09-04", "NYT").past().that(Said.untyped("resigned", KIM)),
                        on("2023-09-05", "BBC").past().that(Said.untyped("celebrated", KIM))))
                .isEqualTo(2);
    }

    @Test
    void aLaterPlaceSupersedesWithoutMakingANewOne() {
        Testimony rumour = on("2023-09-04", "NYT").in(VLADIVOSTOK).that(KIM_MEETS_PUTIN);
        Testimony fact = on("2023-09-13", "Tass").past().in(VOSTOCHNY).that(KIM_MEETS_PUTIN);
        assertThat(propositions(rumour, fact)).isEqualTo(1);
        assertThat(Proposition.of(List.of(rumour, fact), Moment.asOf("2023-09-13"))
                        .event()
                        .place())
                .isEqualTo(VOSTOCHNY);
    }

    @Test
    void aDenialAttachesToWhatItDenies() {
        assertThat(propositions(
                        on("2017-12-27", "Sun").past().object("oil").that(CHINA_SELLS_OIL),
                        on("2017-12-29", "NPR")
                                .by(Said.CHINA)
                                .act(SpeechAct.DENY)
                                .past()
                                .object("any oil")
                                .that(CHINA_SELLS_OIL)))
                .isEqualTo(1);
    }

    @Test
    void aSaleAndADeliveryOfTheSameAreOne() {
        Happening sale = Said.event(Plover.COOPERATE, List.of(Said.CHINA), List.of(Said.NORTH_KOREA));
        assertThat(propositions(
                        on("2017-12-27", "Sun").past().object("crude petroleum").that(CHINA_SELLS_OIL),
                        on("2017-12-29", "NPR").past().object("petroleum").that(sale)))
                .isEqualTo(1);
        assertThat(propositions(
                        on("2017-12-27", "Sun").past().object("oil").that(CHINA_SELLS_OIL),
                        on("2017-12-29", "NPR").past().object("refined oil").that(sale)))
                .isEqualTo(1);
        assertThat(propositions(
                        on("2017-12-27", "Sun").past().object("crude petroleum").that(CHINA_SELLS_OIL),
                        on("2017-12-29", "NPR").past().object("prisoners").that(sale)))
                .isEqualTo(2);
    }

    @Test
    void joiningOneBodyIsNotJoiningAnother() {
        Entity norway = new Entity("nor", EntityKind.COUNTRY, "Norway", "NOR", null, "GOV");
        assertThat(propositions(
                        on("2022-05-12", "NYT")
                                .that(Said.event(Plover.SUPPORT, List.of(norway), List.of(body("NATO")))),
                        on("2022-05-13", "NYT")
                                .that(Said.event(Plover.SUPPORT, List.of(norway), List.of(body("EFTA"))))))
                .isEqualTo(2);
    }

    @Test
    void aLongerFormOfANameIsTheSame() {
        Entity full = person("Sergei Lavrov", "RUS", "GOV");
        Entity surname = person("Lavrov", "RUS", "GOV");
        assertThat(NameKey.holds(full, surname)).isTrue();
        assertThat(NameKey.holds(surname, full)).isFalse();
        assertThat(NameKey.holds(full, person("Lavrov", "UKR", "GOV"))).isFalse();
        assertThat(NameKey.holds(body("Acme Motors of Turin"), body("Acme Motors")))
                .isTrue();
        assertThat(NameKey.holds(body("Acme Motors"), body("Acme"))).isFalse();
    }

    private static Entity body(String name) {
        return new Entity(null, EntityKind.ORGANISATION, name, null, null, "IGO");
    }

    @Test
    void aDenialTakesThePartiesOfWhatItAnswers() {
        Testimony charge = on("2017-12-28", "RT").past().at(1).that(CHINA_SELLS_OIL);
        Happening less = Said.event(Plover.AID, List.of(Said.CHINA), List.of());
        Testimony denial = on("2017-12-28", "RT")
                .by(Said.CHINA)
                .act(SpeechAct.DENY)
                .past()
                .at(2)
                .that(less);
        assertThat(Completion.complete(List.of(charge, denial))
                        .getLast()
                        .event()
                        .recipients())
                .containsExactly(Said.NORTH_KOREA);
    }

    @Test
    void anotherMinistersMeetingIsAnother() {
        assertThat(propositions(
                        on("2023-09-04", "NYT").that(KIM_MEETS_PUTIN),
                        on("2023-09-05", "NYT")
                                .that(Said.event(
                                        Plover.CONSULT,
                                        List.of(person("Choe Son Hui", "PRK", "GOV")),
                                        List.of(person("Sergei Lavrov", "RUS", "GOV"))))))
                .isEqualTo(2);
    }

    @Test
    void whatIsKnownOnADayIsTheSameWhateverCameLater() {
        Testimony first = on("2023-09-04", "NYT").that(KIM_MEETS_PUTIN);
        Testimony second = on("2023-09-05", "Ansa").by(PESKOV).that(KIM_MEETS_PUTIN);
        Testimony later = on("2023-09-13", "Tass").past().that(KIM_MEETS_PUTIN);
        Map<String, List<Testimony>> early = Joining.join(List.of(first, second), weights());
        Map<String, List<Testimony>> late = Joining.join(List.of(later, second, first), weights());
        assertThat(late.keySet()).containsAll(early.keySet());
        assertThat(late.get(first.id())).startsWith(first, second).isSortedAccordingTo(Testimony.ORDER);
        assertThat(early.get(first.id()))
                .isSortedAccordingTo(Comparator.comparing(t -> t.origin().known()));
    }

    @Test
    void thePlacesCountryStandsInForAMissingParty() {
        Happening alone = Said.event(Plover.CONSULT, List.of(KIM), List.of());
        assertThat(Block.of(on("2023-09-04", "NYT").in(VLADIVOSTOK).that(alone).event()))
                .isEqualTo(Block.of(KIM_MEETS_PUTIN))
                .isEqualTo("PRK+RUS COOPERATION");
    }

    @Test
    void whatTakesAStateYearsToJoinIsOne() {
        Entity body = new Entity("nato", EntityKind.ORGANISATION, "NATO", null, null, "IGO");
        Happening joining = Said.event(Plover.SUPPORT, List.of(CHINA), List.of(body));
        assertThat(propositions(
                        on("2022-05-10", "CNN").object("alliance").that(joining),
                        on("2023-04-05", "CNN").object("alliance").past().that(joining)))
                .isEqualTo(1);
    }

    @Test
    void meetingsAYearApartAreTwo() {
        assertThat(propositions(
                        on("2022-05-10", "CNN").that(KIM_MEETS_PUTIN),
                        on("2023-04-05", "CNN").past().that(KIM_MEETS_PUTIN)))
                .isEqualTo(2);
    }
}
