package dixit.proposition;

import static dixit.attribution.SpeechAct.ANNOUNCE;
import static dixit.attribution.SpeechAct.CONFIRM;
import static dixit.attribution.SpeechAct.DENY;
import static dixit.attribution.SpeechAct.HOPE;
import static dixit.attribution.SpeechAct.NOT_CONFIRM;
import static dixit.attribution.SpeechAct.REPORT;
import static dixit.factuality.Factuality.Certainty.POSSIBLE;
import static dixit.factuality.Factuality.Certainty.PROBABLE;
import static dixit.proposition.Said.CHINA;
import static dixit.proposition.Said.CHINA_SELLS_OIL;
import static dixit.proposition.Said.KIM;
import static dixit.proposition.Said.KIM_MEETS_PUTIN;
import static dixit.proposition.Said.NYT;
import static dixit.proposition.Said.PESKOV;
import static dixit.proposition.Said.PUTIN;
import static dixit.proposition.Said.REUTERS;
import static dixit.proposition.Said.RUSSIA_HITS_UKRAINE;
import static dixit.proposition.Said.SULLIVAN;
import static dixit.proposition.Said.on;
import static dixit.proposition.Said.person;
import static dixit.proposition.Status.CLAIMED;
import static dixit.proposition.Status.CONFIRMED;
import static dixit.proposition.Status.DENIED;
import static dixit.proposition.Status.DISPUTED;
import static dixit.proposition.Status.HAPPENED;
import static dixit.proposition.Status.LAPSED;
import static dixit.proposition.Status.PLANNED;
import static dixit.proposition.Status.RUMOURED;
import static dixit.proposition.Status.UNCONFIRMED;
import static dixit.proposition.Status.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of statuses in the design, row by row. */
class StatusTest {
    private static final String LATER = "2023-12-31";

    private static List<Status> statuses(String asOf, Testimony... said) {
        return History.of(List.of(said), Moment.asOf(asOf)).stream()
                .map(Change::status)
                .toList();
    }

    private static Status status(Testimony... said) {
        return statuses(LATER, said).getLast();
    }

    @Test
    void theStoryOfTheSeedAsTheReportsTellIt() {
        assertThat(statuses(
                        LATER,
                        on("2023-09-04", "NYT").byAnonymous().act(REPORT).that(KIM_MEETS_PUTIN),
                        on("2023-09-05", "Ansa").by(PESKOV).act(NOT_CONFIRM).that(KIM_MEETS_PUTIN),
                        on("2023-09-11", "Ansa").by(PESKOV).act(CONFIRM).that(KIM_MEETS_PUTIN),
                        on("2023-09-13", "Tass").by(PUTIN).past().that(KIM_MEETS_PUTIN)))
                .containsExactly(RUMOURED, UNCONFIRMED, CONFIRMED, HAPPENED);
    }

    @Test
    void everyChangeNamesTheClaimThatMovedIt() {
        Testimony rumour = on("2023-09-04", "NYT").byAnonymous().that(KIM_MEETS_PUTIN);
        Testimony word = on("2023-09-11", "Ansa").by(PESKOV).that(KIM_MEETS_PUTIN);
        assertThat(History.of(List.of(word, rumour), Moment.asOf(LATER)))
                .extracting(Change::movedBy, Change::shown)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(rumour.id(), "2023-09-04"),
                        org.assertj.core.groups.Tuple.tuple(word.id(), "2023-09-11"));
    }

    @Test
    void withdrawnOnceItsOutletWithdrewTheOnlyClaim() {
        Testimony only = on("2023-09-04", "Tass")
                .by(SULLIVAN)
                .withdrawn("2023-09-06T10:00:00Z")
                .that(KIM_MEETS_PUTIN);
        assertThat(statuses("2023-09-05", only)).containsExactly(CLAIMED);
        assertThat(statuses("2023-09-06", only)).containsExactly(CLAIMED, WITHDRAWN);
    }

    @Test
    void happenedWhereAPartyAdmitsItsOwnPart() {
        assertThat(status(on("2023-09-13", "Tass").by(KIM).past().that(KIM_MEETS_PUTIN)))
                .isEqualTo(HAPPENED);
    }

    @Test
    void happenedOnTheWordOfTwoNamedRoots() {
        assertThat(status(
                        on("2023-09-13", "BBC").past().that(KIM_MEETS_PUTIN),
                        on("2023-09-13", "CNN").past().that(KIM_MEETS_PUTIN)))
                .isEqualTo(HAPPENED);
    }

    @Test
    void copiesOfOneAgencyAreOneRoot() {
        assertThat(status(
                        on("2023-09-13", "BBC").root("AP").past().that(KIM_MEETS_PUTIN),
                        on("2023-09-13", "CNN").root("AP").past().that(KIM_MEETS_PUTIN)))
                .isEqualTo(CLAIMED);
    }

    @Test
    void oneSpeakerThroughManyOutletsIsOneRoot() {
        assertThat(status(
                        on("2023-09-13", "BBC").by(SULLIVAN).past().that(KIM_MEETS_PUTIN),
                        on("2023-09-13", "CNN").by(SULLIVAN).past().that(KIM_MEETS_PUTIN),
                        on("2023-09-14", "CNN")
                                .by(person("Antony Blinken", "USA", "GOV"))
                                .past()
                                .that(KIM_MEETS_PUTIN)))
                .isEqualTo(CLAIMED);
    }

    @Test
    void aPartysDenialKeepsItFromHavingHappened() {
        assertThat(status(
                        on("2017-12-28", "CNN").past().that(CHINA_SELLS_OIL),
                        on("2017-12-28", "RT").past().that(CHINA_SELLS_OIL),
                        on("2017-12-29", "NPR").by(CHINA).act(DENY).past().that(CHINA_SELLS_OIL)))
                .isEqualTo(DISPUTED);
    }

    @Test
    void inAConflictOneSidesWordAboutTheOtherIsNoAdmission() {
        assertThat(status(on("2023-09-13", "CNN")
                        .by(person("Volodymyr Zelensky", "UKR", "GOV"))
                        .past()
                        .that(RUSSIA_HITS_UKRAINE)))
                .isEqualTo(CLAIMED);
        assertThat(status(on("2023-09-13", "CNN").by(PESKOV).past().that(RUSSIA_HITS_UKRAINE)))
                .isEqualTo(HAPPENED);
    }

    @Test
    void disputedWhereOneNamedSourceAssertsAndAnotherDenies() {
        assertThat(status(
                        on("2023-09-05", "CNN").by(SULLIVAN).that(KIM_MEETS_PUTIN),
                        on("2023-09-06", "CNN").by(PESKOV).act(DENY).that(KIM_MEETS_PUTIN)))
                .isEqualTo(DISPUTED);
    }

    @Test
    void deniedWhereOnlyTheAnonymousAssertIt() {
        assertThat(status(
                        on("2023-09-05", "CNN").by(NYT).byAnonymous().that(KIM_MEETS_PUTIN),
                        on("2023-09-06", "CNN").by(PESKOV).act(DENY).that(KIM_MEETS_PUTIN)))
                .isEqualTo(DENIED);
    }

    @Test
    void aNamedSourcesCertainNoIsADenialAndAPossibleOneIsNot() {
        assertThat(status(on("2023-09-06", "CNN").by(PESKOV).not().that(KIM_MEETS_PUTIN)))
                .isEqualTo(DENIED);
        assertThat(status(on("2023-09-06", "CNN")
                        .by(PESKOV)
                        .not()
                        .certainty(POSSIBLE)
                        .that(KIM_MEETS_PUTIN)))
                .isEqualTo(RUMOURED);
    }

    @Test
    void thatItHasNotComeAboutYetDeniesNoPlan() {
        Testimony plan = on("2023-09-05", "CNN").by(PUTIN).that(KIM_MEETS_PUTIN);
        Testimony notYet = on("2023-09-06", "BBC").not().past().that(KIM_MEETS_PUTIN);
        assertThat(status(plan, notYet)).isEqualTo(PLANNED);
        assertThat(status(plan, on("2023-09-06", "BBC").not().that(KIM_MEETS_PUTIN)))
                .isEqualTo(DISPUTED);
        assertThat(status(plan, notYet, on("2023-09-06", "CNN").past().that(KIM_MEETS_PUTIN)))
                .isEqualTo(DISPUTED);
    }

    @Test
    void lapsedOnTheDayAfterItsLast() {
        Testimony plan = on("2023-09-05", "CNN")
                .by(PUTIN)
                .from("2023-09-10", "2023-09-13")
                .that(KIM_MEETS_PUTIN);
        assertThat(statuses("2023-09-13", plan)).containsExactly(PLANNED);
        assertThat(statuses("2023-09-14", plan)).containsExactly(PLANNED, LAPSED);
        assertThat(History.of(List.of(plan), Moment.asOf(LATER)).getLast())
                .extracting(Change::shown, Change::movedBy)
                .containsExactly("2023-09-14", null);
    }

    @Test
    void whatHappenedDoesNotLapse() {
        assertThat(status(
                        on("2023-09-05", "CNN")
                                .by(PUTIN)
                                .from("2023-09-10", "2023-09-13")
                                .that(KIM_MEETS_PUTIN),
                        on("2023-09-13", "CNN").by(PUTIN).past().that(KIM_MEETS_PUTIN)))
                .isEqualTo(HAPPENED);
    }

    @Test
    void confirmedWhereAPartyAssertsWhatOthersPutForward() {
        assertThat(status(
                        on("2023-09-04", "NYT").byAnonymous().that(KIM_MEETS_PUTIN),
                        on("2023-09-11", "CNN").by(PESKOV).act(ANNOUNCE).that(KIM_MEETS_PUTIN)))
                .isEqualTo(CONFIRMED);
    }

    @Test
    void confirmedOnTheWordOfTwoNamedRoots() {
        assertThat(status(
                        on("2023-09-04", "NYT").that(KIM_MEETS_PUTIN),
                        on("2023-09-05", "CNN").by(REUTERS).that(KIM_MEETS_PUTIN)))
                .isEqualTo(CONFIRMED);
    }

    @Test
    void plannedWhereAPartyAnnouncesItFirst() {
        assertThat(status(on("2023-09-04", "Tass").by(PESKOV).act(ANNOUNCE).that(KIM_MEETS_PUTIN)))
                .isEqualTo(PLANNED);
    }

    @Test
    void unconfirmedWhereAPartyWillNotSay() {
        assertThat(status(
                        on("2023-09-04", "NYT").by(SULLIVAN).that(KIM_MEETS_PUTIN),
                        on("2023-09-05", "CNN").by(PESKOV).act(NOT_CONFIRM).that(KIM_MEETS_PUTIN)))
                .isEqualTo(UNCONFIRMED);
    }

    @Test
    void claimedByANamedSource() {
        assertThat(status(on("2023-09-04", "NYT").by(SULLIVAN).that(KIM_MEETS_PUTIN)))
                .isEqualTo(CLAIMED);
        assertThat(status(on("2023-09-04", "NYT").certainty(PROBABLE).that(KIM_MEETS_PUTIN)))
                .isEqualTo(CLAIMED);
    }

    @Test
    void rumouredWhereAnonymousOrOnlyPossibleOrConditional() {
        assertThat(status(on("2023-09-04", "CNN").by(NYT).byAnonymous().that(KIM_MEETS_PUTIN)))
                .isEqualTo(RUMOURED);
        assertThat(status(on("2023-09-04", "CNN").by(PUTIN).certainty(POSSIBLE).that(KIM_MEETS_PUTIN)))
                .isEqualTo(RUMOURED);
        assertThat(status(on("2023-09-04", "CNN").by(PUTIN).onCondition().that(KIM_MEETS_PUTIN)))
                .isEqualTo(RUMOURED);
    }

    @Test
    void whatAnOutletGivesAsOnlyLikelyToHaveBeenIsHearsay() {
        assertThat(status(on("2023-09-14", "NYT").certainty(PROBABLE).past().that(KIM_MEETS_PUTIN)))
                .isEqualTo(RUMOURED);
        assertThat(status(
                        on("2023-09-14", "NYT").certainty(PROBABLE).past().that(KIM_MEETS_PUTIN),
                        on("2023-09-15", "CNN").by(SULLIVAN).past().that(KIM_MEETS_PUTIN)))
                .isEqualTo(CLAIMED);
    }

    @Test
    void whoOnlyDoubtsItHasNotPutItForward() {
        assertThat(status(
                        on("2023-09-04", "NYT").certainty(POSSIBLE).not().that(KIM_MEETS_PUTIN),
                        on("2023-09-05", "Tass").by(PESKOV).act(ANNOUNCE).that(KIM_MEETS_PUTIN)))
                .isEqualTo(PLANNED);
    }

    @Test
    void whoOnlyHopesForItHasNotPutItForward() {
        assertThat(status(
                        on("2023-09-04", "NYT")
                                .by(SULLIVAN)
                                .act(HOPE)
                                .certainty(POSSIBLE)
                                .that(KIM_MEETS_PUTIN),
                        on("2023-09-05", "Tass").by(PESKOV).act(ANNOUNCE).that(KIM_MEETS_PUTIN)))
                .isEqualTo(PLANNED);
    }

    @Test
    void whatIsOnlyThoughtPossibleIsNotDeniedAsItHasNotComeAboutSoFar() {
        Testimony perhaps = on("2023-09-04", "NYT").certainty(POSSIBLE).that(KIM_MEETS_PUTIN);
        assertThat(status(perhaps, on("2023-09-06", "BBC").not().past().that(KIM_MEETS_PUTIN)))
                .isEqualTo(RUMOURED);
    }

    @Test
    void inOneReportWhatASourceSaysMoreOftenCounts() {
        assertThat(status(
                        on("2023-09-13", "Tass").by(PUTIN).past().at(1).that(KIM_MEETS_PUTIN),
                        on("2023-09-13", "Tass").by(PUTIN).past().at(2).that(KIM_MEETS_PUTIN),
                        on("2023-09-13", "Tass").by(PUTIN).past().not().at(3).that(KIM_MEETS_PUTIN)))
                .isEqualTo(HAPPENED);
    }

    @Test
    void ofEachSourceOnlyItsLatestWordCounts() {
        assertThat(status(
                        on("2023-09-04", "CNN").by(PESKOV).act(DENY).that(KIM_MEETS_PUTIN),
                        on("2023-09-11", "CNN").by(PESKOV).act(ANNOUNCE).that(KIM_MEETS_PUTIN)))
                .isEqualTo(PLANNED);
    }

    @Test
    void inOneReportWhatASourceMerelyMentionsDoesNotTakeBackWhatItAsserts() {
        assertThat(status(
                        on("2023-09-13", "Tass").by(PUTIN).past().at(1).that(KIM_MEETS_PUTIN),
                        on("2023-09-13", "Tass")
                                .by(PUTIN)
                                .certainty(POSSIBLE)
                                .at(2)
                                .that(KIM_MEETS_PUTIN)))
                .isEqualTo(HAPPENED);
    }

    @Test
    void nothingPublishedLaterShows() {
        Testimony early = on("2023-09-04T09:00:00Z", "NYT").byAnonymous().that(KIM_MEETS_PUTIN);
        Testimony late = on("2023-09-04T18:00:00Z", "CNN").by(PESKOV).act(DENY).that(KIM_MEETS_PUTIN);
        assertThat(statuses("2023-09-04T12:00:00Z", early, late)).containsExactly(RUMOURED);
        assertThat(statuses("2023-09-04", early, late)).containsExactly(RUMOURED, DENIED);
    }

    @Test
    void theOrderInWhichClaimsAreAddedDoesNotMatter() {
        List<Testimony> said = Stream.of(
                        on("2023-09-04", "NYT").byAnonymous().that(KIM_MEETS_PUTIN),
                        on("2023-09-05", "Ansa").by(PESKOV).act(NOT_CONFIRM).that(KIM_MEETS_PUTIN),
                        on("2023-09-11", "Ansa").by(PESKOV).act(CONFIRM).that(KIM_MEETS_PUTIN))
                .toList();
        assertThat(History.of(said.reversed(), Moment.asOf(LATER))).isEqualTo(History.of(said, Moment.asOf(LATER)));
    }
}
