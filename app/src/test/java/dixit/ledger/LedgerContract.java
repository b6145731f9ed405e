package dixit.ledger;

import static dixit.attribution.SpeechAct.CONFIRM;
import static dixit.attribution.SpeechAct.DENY;
import static dixit.attribution.SpeechAct.NOT_CONFIRM;
import static dixit.factuality.Factuality.Certainty.CERTAIN;
import static dixit.factuality.Factuality.Certainty.UNKNOWN;
import static dixit.factuality.Factuality.Tense.FUTURE;
import static dixit.factuality.Factuality.Tense.PAST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dixit.claim.Claim;
import dixit.claim.Reading;
import dixit.judgement.Field;
import dixit.judgement.Judgement;
import dixit.judgement.Verdict;
import dixit.language.DataFiles;
import dixit.proposition.Change;
import dixit.proposition.Moment;
import dixit.proposition.Proposition;
import dixit.proposition.SourceRecord;
import dixit.proposition.Status;
import dixit.reading.Standing;
import dixit.search.Lemmatizer;
import dixit.search.Terms;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every ledger does, whatever database it is kept in. */
abstract class LedgerContract {
    static final Instant NOW = Instant.parse("2024-01-10T12:00:00Z");
    static final View TODAY = View.asOf(Moment.asOf("2024-01-31"));

    private static final Reading RUMOUR = Report.by("NYT", "2023-09-04")
            .meeting("Kim may be going to see Putin, officials fear.", null, CONFIRM, UNKNOWN, FUTURE)
            .reading();
    private static final Reading NO_COMMENT = Report.by("Ansa", "2023-09-05")
            .meeting("Peskov cannot confirm that they will meet.", Report.PESKOV, NOT_CONFIRM, UNKNOWN, FUTURE)
            .reading();
    private static final Reading WORD = Report.by("Tass", "2023-09-11")
            .meeting("Kim will visit Putin soon, said Peskov.", Report.PESKOV, CONFIRM, CERTAIN, FUTURE)
            .reading();
    private static final Reading FACT = Report.by("Bbc", "2023-09-13")
            .meeting("We have met, Putin said.", Report.PUTIN, CONFIRM, CERTAIN, PAST)
            .reading();
    private static final Reading WEAPONS = Report.by("Cnn", "2023-10-02")
            .weapons("Kim has sent Putin shells and rockets by rail.")
            .reading();

    /** Knows that <i>incontri</i> are many an <i>incontro</i>. */
    private static final Lemmatizer LEMMAS =
            (text, language) -> text.contains("ncontri") ? List.of("incontro") : List.of();

    private Ledger ledger;

    abstract Ledger open(Terms terms) throws Exception;

    @BeforeEach
    void openIt() throws Exception {
        ledger = open(new Terms(LEMMAS, List.of("it", "en")));
    }

    @AfterEach
    void closeIt() {
        ledger.close();
    }

    private void add(Reading... readings) {
        for (Reading reading : readings) {
            ledger.add(Report.arrival(reading, NOW));
        }
    }

    private static String id(Reading reading) {
        return reading.claims().getFirst().id();
    }

    private Proposition proposition(Reading reading, View view) {
        return Objects.requireNonNull(ledger.proposition(id(reading), view));
    }

    private List<Status> history(View view) {
        return proposition(RUMOUR, view).history().stream().map(Change::status).toList();
    }

    @Test
    void addingAReportTwiceChangesNothing() {
        assertThat(ledger.add(Report.arrival(RUMOUR, NOW))).isEqualTo(Added.NEW);
        assertThat(ledger.add(Report.arrival(RUMOUR, NOW.plusSeconds(60)))).isEqualTo(Added.KNOWN);
        assertThat(ledger.documents(Filter.ALL, TODAY)).hasSize(1);
        assertThat(ledger.claims(Filter.ALL, TODAY)).hasSize(1);
    }

    @Test
    void textsAndClaimsComeBackExactly() {
        add(RUMOUR);
        LedgerClaim claim = Objects.requireNonNull(ledger.claim(id(RUMOUR), TODAY));
        assertThat(claim.claim()).isEqualTo(RUMOUR.claims().getFirst());
        assertThat(claim.document().document()).isEqualTo(RUMOUR.document());
    }

    @Test
    void aClaimIsFollowedThroughManyReports() {
        add(FACT, RUMOUR, WORD, NO_COMMENT);
        assertThat(history(TODAY))
                .containsExactly(Status.RUMOURED, Status.UNCONFIRMED, Status.CONFIRMED, Status.HAPPENED);
        assertThat(proposition(RUMOUR, TODAY).id()).isEqualTo(id(RUMOUR));
    }

    @Test
    void nothingPublishedLaterShows() {
        add(FACT, RUMOUR, WORD, NO_COMMENT);
        assertThat(history(View.asOf(Moment.asOf("2023-09-08")))).containsExactly(Status.RUMOURED, Status.UNCONFIRMED);
        assertThat(ledger.propositions(Filter.ALL, View.asOf(Moment.asOf("2023-09-03"))))
                .isEmpty();
        assertThat(ledger.proposition(id(FACT), View.asOf(Moment.asOf("2023-09-12"))))
                .isNull();
        assertThat(ledger.documents(Filter.ALL, View.asOf(Moment.asOf("2023-09-05"))))
                .hasSize(2);
    }

    @Test
    void theOrderOfAddingDoesNotMatter() {
        List<Reading> readings = new ArrayList<>(List.of(RUMOUR, NO_COMMENT, WORD, FACT, WEAPONS));
        for (Reading reading : readings.reversed()) {
            ledger.add(Report.arrival(reading, NOW));
            ledger.settle();
        }
        assertThat(ledger.propositions(Filter.ALL, TODAY))
                .extracting(Proposition::id, Proposition::status)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(id(WEAPONS), Status.CLAIMED),
                        org.assertj.core.groups.Tuple.tuple(id(RUMOUR), Status.HAPPENED));
    }

    @Test
    void aDocumentWithoutADateCountsFromItsIngestion() {
        Reading undated =
                Report.by("Blog", null).meeting("Kim will meet Putin.").reading();
        add(undated);
        assertThat(ledger.propositions(Filter.ALL, View.asOf(Moment.asOf("2024-01-09"))))
                .isEmpty();
        assertThat(ledger.propositions(Filter.ALL, View.asOf(Moment.asOf("2024-01-10"))))
                .hasSize(1);
    }

    @Test
    void aChangedReportIsANewRevisionAndWhatVanishedIsWithdrawnThatDay() {
        Reading before = Report.by("Tass", "2023-09-04")
                .url("https://tass.example/1")
                .meeting("Kim will meet Putin.")
                .weapons("Kim sent Putin shells.")
                .reading();
        Reading after = Report.by("Tass", "2023-09-06")
                .url("https://tass.example/1")
                .meeting("Kim will meet Putin.")
                .reading();
        add(before);
        assertThat(ledger.add(Report.arrival(after, NOW))).isEqualTo(Added.REVISION);
        assertThat(ledger.documents(Filter.ALL, TODAY)).hasSize(2);
        String vanished = before.claims().get(1).id();
        assertThat(Objects.requireNonNull(ledger.proposition(vanished, View.asOf(Moment.asOf("2023-09-05"))))
                        .status())
                .isEqualTo(Status.CLAIMED);
        Proposition withdrawn = Objects.requireNonNull(ledger.proposition(vanished, TODAY));
        assertThat(withdrawn.status()).isEqualTo(Status.WITHDRAWN);
        assertThat(withdrawn.present().since()).isEqualTo("2023-09-06T00:00:00Z");
        assertThat(proposition(before, TODAY).status()).isEqualTo(Status.CLAIMED);
    }

    @Test
    void whatAReportMayHaveMovedIsFoundByIt() {
        add(RUMOUR, WORD, WEAPONS);
        assertThat(ledger.near(WORD.document().id(), TODAY))
                .extracting(Proposition::id)
                .contains(id(RUMOUR));
        assertThat(ledger.near("no document", TODAY)).isEmpty();
    }

    @Test
    void aDocumentIsThereUntilSomethingIsNotedAgainstItsInput() {
        assertThat(ledger.has(RUMOUR.document())).isFalse();
        add(RUMOUR);
        assertThat(ledger.has(RUMOUR.document())).isTrue();
        ledger.setAside(new Problem(Objects.requireNonNull(RUMOUR.document().uri()), "it is broken", NOW));
        assertThat(ledger.has(RUMOUR.document())).isFalse();
    }

    @Test
    void aChangedTextIsKnownFromWhenItWasChangedAndCorrectionsAreKept() {
        Reading before = Report.by("Ansa", "2023-09-04")
                .url("https://ansa.example/1")
                .meeting("Kim will meet Putin.")
                .reading();
        Reading after = Report.by("Ansa", "2023-09-04")
                .url("https://ansa.example/1")
                .weapons("Kim sends Putin shells.")
                .reading();
        Arrival correction = new Arrival(
                Report.analysis(after),
                null,
                null,
                List.of("Levante", "Ansa"),
                Standing.CORRECTED,
                Instant.parse("2023-09-07T10:00:00Z"),
                NOW);
        add(before);
        ledger.add(correction);
        assertThat(ledger.claims(Filter.ALL, View.asOf(Moment.asOf("2023-09-06"))))
                .extracting(claim -> claim.claim().id())
                .containsExactly(id(before));
        LedgerClaim vanished = Objects.requireNonNull(ledger.claim(id(before), TODAY));
        assertThat(vanished.testimony().withdrawn()).isEqualTo("2023-09-07T10:00:00Z");
        StoredDocument stored =
                Objects.requireNonNull(ledger.document(after.document().id()));
        assertThat(stored.standing()).isEqualTo(Standing.CORRECTED);
        assertThat(stored.via()).containsExactly("Levante", "Ansa");
        assertThat(stored.credit()).isEqualTo("Levante");
    }

    @Test
    void whatItsPublisherTakesBackIsWithdrawn() {
        add(WEAPONS);
        ledger.add(Report.arrival(WEAPONS, NOW).standing(Standing.WITHDRAWN));
        assertThat(proposition(WEAPONS, TODAY).history())
                .extracting(Change::status)
                .containsExactly(Status.CLAIMED, Status.WITHDRAWN);
    }

    @Test
    void copiesCountAsOneRootHoweverManyArticles() {
        String wire = "Kim will meet Putin in Vladivostok next week to talk about shells and rockets, two people who"
                + " had seen the plan of the journey by armoured train said in the capital on Monday evening.";
        add(
                Report.by("Post", "2023-09-05").meeting(wire).reading(),
                Report.by("Times", "2023-09-04").meeting(wire).reading(),
                Report.by("Mail", "2023-09-06")
                        .meeting(wire + " It is raining.")
                        .reading());
        Proposition proposition = ledger.propositions(Filter.ALL, TODAY).getFirst();
        assertThat(proposition.articles()).isEqualTo(3);
        assertThat(proposition.roots()).extracting("shown").containsExactly("Times");
        assertThat(proposition.status()).isEqualTo(Status.CLAIMED);
        assertThat(ledger.documents(Filter.ALL, TODAY).getFirst().origin().copyOf())
                .isEqualTo(
                        ledger.documents(Filter.ALL, TODAY).getLast().document().id());
    }

    @Test
    void aPersonMaySayThatCopiesAreNone() {
        String wire = "Kim will meet Putin in Vladivostok next week to talk about shells and rockets, two people who"
                + " had seen the plan of the journey by armoured train said in the capital on Monday evening.";
        Reading one = Report.by("Post", "2023-09-05").meeting(wire).reading();
        Reading two = Report.by("Times", "2023-09-04").meeting(wire).reading();
        add(one, two);
        ledger.judge(new Verdict.Copy(one.document().id(), two.document().id(), false), "anna", NOW, null);
        assertThat(ledger.propositions(Filter.ALL, TODAY).getFirst().roots()).hasSize(2);
    }

    @Test
    void aClaimIsGradedByWhatBecameOfItsProposition() {
        add(RUMOUR, NO_COMMENT, WORD, WEAPONS);
        String rejected = ledger.claims(Filter.ALL, TODAY).getLast().claim().id();
        ledger.judge(new Verdict.Reject(rejected), "anna", NOW, null);
        for (View view : List.of(TODAY, new View(TODAY.asOf(), Set.of("anna")), View.asOf(Moment.asOf("2023-09-06")))) {
            List<LedgerClaim> claims = ledger.claims(Filter.ALL, view);
            assertThat(claims).isNotEmpty().allSatisfy(claim -> {
                Proposition proposition =
                        Objects.requireNonNull(ledger.proposition(claim.claim().id(), view));
                assertThat(claim.proposition()).isEqualTo(proposition.id());
                assertThat(Objects.requireNonNull(claim.grade()).reckoning())
                        .contains("; " + proposition.roots().size() + " independent", ", " + proposition.status());
            });
        }
    }

    @Test
    void searchIsBlindToAccentsAndKnowsLemmas() {
        add(
                Report.by("Ansa", "2023-09-04")
                        .language("it")
                        .meeting("La città prepara l’incontro di Kim e Putin.")
                        .reading(),
                WEAPONS);
        assertThat(ledger.claims(Filter.ALL.words("citta"), TODAY)).hasSize(1);
        assertThat(ledger.claims(Filter.ALL.words("CITTÀ"), TODAY)).hasSize(1);
        assertThat(ledger.claims(Filter.ALL.words("incontri"), TODAY)).hasSize(1);
        assertThat(ledger.claims(Filter.ALL.words("Putin Kim"), TODAY)).hasSize(2);
        assertThat(ledger.claims(Filter.ALL.words("citta razzi"), TODAY)).isEmpty();
        assertThat(ledger.documents(Filter.ALL.words("rockets"), TODAY)).hasSize(1);
    }

    @Test
    void filtersNarrowWhatIsShown() {
        add(RUMOUR, NO_COMMENT, WORD, WEAPONS);
        Filter actor = new Filter(
                null,
                "kim",
                "putin",
                "PRK",
                dixit.event.Plover.AID,
                null,
                null,
                "cnn",
                "en",
                Moment.asOf("2023-10-01"),
                Moment.asOf("2023-10-31"),
                10);
        assertThat(ledger.propositions(actor, TODAY))
                .extracting(Proposition::id)
                .containsExactly(id(WEAPONS));
        Filter status = new Filter(null, null, null, null, null, null, Status.CONFIRMED, null, null, null, null, 10);
        assertThat(ledger.propositions(status, TODAY))
                .extracting(Proposition::id)
                .containsExactly(id(RUMOUR));
        assertThat(ledger.claims(Filter.ALL.limit(2), TODAY)).hasSize(2);
    }

    @Test
    void aRejectedClaimNoLongerCountsUntilThatIsUndone() {
        add(RUMOUR, WORD);
        Judgement judgement = ledger.judge(new Verdict.Reject(id(WORD)), "anna", NOW, "a hoax");
        assertThat(history(TODAY)).containsExactly(Status.RUMOURED);
        assertThat(ledger.propositions(Filter.ALL, new View(TODAY.asOf(), Set.of("bruno")))
                        .getFirst()
                        .status())
                .isEqualTo(Status.CONFIRMED);
        ledger.judge(new Verdict.Undo(judgement.id()), "anna", NOW, null);
        assertThat(history(TODAY)).containsExactly(Status.RUMOURED, Status.CONFIRMED);
        assertThat(ledger.judgements()).hasSize(2);
    }

    @Test
    void whatAPersonRejectsWhollyIsWithdrawn() {
        add(WEAPONS);
        Judgement judgement = ledger.judge(new Verdict.Reject(id(WEAPONS)), "anna", NOW, null);
        assertThat(proposition(WEAPONS, TODAY).history())
                .extracting(Change::status, Change::movedBy)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Status.WITHDRAWN, judgement.id()));
    }

    @Test
    void aFieldThatAPersonSetsCounts() {
        add(WORD);
        ledger.judge(new Verdict.Set(id(WORD), Field.POLARITY, "NEGATIVE"), "anna", NOW, null);
        assertThat(proposition(WORD, TODAY).status()).isEqualTo(Status.DENIED);
        ledger.judge(new Verdict.Set(id(WORD), Field.PLOVER, "AID"), "anna", NOW, null);
        assertThat(proposition(WORD, TODAY).event().type()).isEqualTo(dixit.event.Plover.AID);
        assertThatThrownBy(() -> ledger.judge(new Verdict.Set(id(WORD), Field.TENSE, "SOON"), "anna", NOW, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ledger.judgements()).hasSize(2);
    }

    @Test
    void propositionsAreJoinedAndSplitByHand() {
        add(RUMOUR, WORD, WEAPONS);
        Judgement join = ledger.judge(new Verdict.Join(id(RUMOUR), id(WEAPONS)), "anna", NOW, null);
        assertThat(proposition(WEAPONS, TODAY).id()).isEqualTo(id(RUMOUR));
        ledger.judge(new Verdict.Undo(join.id()), "anna", NOW, null);
        assertThat(proposition(WEAPONS, TODAY).id()).isEqualTo(id(WEAPONS));
        ledger.judge(new Verdict.Split(id(RUMOUR), List.of(id(WORD))), "anna", NOW, null);
        assertThat(proposition(WORD, TODAY).id()).isEqualTo(id(WORD));
        assertThat(proposition(RUMOUR, TODAY).status()).isEqualTo(Status.RUMOURED);
    }

    @Test
    void twoSpellingsBecomeOneActor() {
        add(RUMOUR);
        ledger.judge(new Verdict.Actor("Marshal Kim", "Kim Jong Un", true), "anna", NOW, null);
        assertThat(proposition(RUMOUR, TODAY).event().actors().getFirst().name())
                .isEqualTo("Marshal Kim");
    }

    @Test
    void aJudgementOfWhatIsNotThereIsRefused() {
        assertThatThrownBy(() -> ledger.judge(new Verdict.Reject("nothing"), "anna", NOW, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing");
    }

    @Test
    void readingAgainKeepsHistoryAndJudgementsAndListsWhatChanged() {
        add(RUMOUR, WORD);
        ledger.judge(new Verdict.Reject(id(WORD)), "anna", NOW, null);
        List<Changed> changes = ledger.rebuild(
                document -> Report.analysis(document.equals(RUMOUR.document()) ? again(RUMOUR) : WORD),
                NOW.plusSeconds(9),
                id -> {});
        assertThat(changes).containsExactly(new Changed(id(RUMOUR), "changed: act"));
        assertThat(Objects.requireNonNull(ledger.claim(id(RUMOUR), TODAY))
                        .claim()
                        .act())
                .isEqualTo(dixit.attribution.SpeechAct.REPORT);
        assertThat(history(TODAY)).containsExactly(Status.RUMOURED);
        assertThat(ledger.check()).isEmpty();
    }

    private static Reading again(Reading reading) {
        Claim was = reading.claims().getFirst();
        Claim is = new Claim(
                was.id(),
                was.sentence(),
                was.content(),
                was.sources(),
                dixit.attribution.SpeechAct.REPORT,
                was.cue(),
                was.quotation(),
                was.event(),
                was.trigger(),
                was.time(),
                was.place(),
                was.placeText(),
                was.factuality(),
                was.condition(),
                was.about(),
                was.why());
        return new Reading(reading.document(), List.of(is));
    }

    @Test
    void aSourceHasARecordOfWhatBecameOfItsClaims() {
        add(
                Report.by("Nyt", "2023-09-04")
                        .meeting("Kim will meet Putin, it is said here.")
                        .reading(),
                WORD,
                FACT);
        assertThat(ledger.sources("nyt", TODAY)).containsExactly(new SourceRecord("Nyt", 1, 1, 0, 0));
        assertThat(ledger.sources("nyt", View.asOf(Moment.asOf("2023-09-05"))))
                .containsExactly(new SourceRecord("Nyt", 1, 0, 0, 0));
        assertThat(String.valueOf(
                        Objects.requireNonNull(ledger.claim(id(WORD), TODAY)).grade()))
                .matches("F[1-6]");
    }

    @Test
    void whatCannotBeReadIsSetAsideUntilItCan() {
        ledger.setAside(new Problem(String.valueOf(RUMOUR.document().uri()), "is no text", NOW));
        assertThat(ledger.problems()).hasSize(1);
        add(RUMOUR);
        assertThat(ledger.problems()).isEmpty();
    }

    @Test
    void anErasedReportLeavesATombstoneAndIsNotTakenInAgain() {
        add(RUMOUR, WORD);
        String uri = String.valueOf(WORD.document().uri());
        assertThat(ledger.erase(uri, "anna", NOW, "court order"))
                .extracting(Tombstone::document, Tombstone::who, Tombstone::because)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(WORD.document().id(), "anna", "court order"));
        assertThat(ledger.document(WORD.document().id())).isNull();
        assertThat(ledger.claims(Filter.ALL.words("visit"), TODAY)).isEmpty();
        assertThat(history(TODAY)).containsExactly(Status.RUMOURED);
        assertThat(ledger.add(Report.arrival(WORD, NOW))).isEqualTo(Added.ERASED);
        assertThat(ledger.tombstones()).hasSize(1);
        assertThat(ledger.check()).isEmpty();
    }

    @Test
    void aReportThatFailsHalfwayLeavesNothing() {
        Reading twice = new Reading(
                WEAPONS.document(),
                List.of(WEAPONS.claims().getFirst(), WEAPONS.claims().getFirst()));
        assertThatThrownBy(() -> ledger.add(Report.arrival(twice, NOW))).isInstanceOf(RuntimeException.class);
        assertThat(ledger.documents(Filter.ALL, TODAY)).isEmpty();
        assertThat(ledger.add(Report.arrival(WEAPONS, NOW))).isEqualTo(Added.NEW);
    }

    @Test
    void reportsOfOneDayAboutTheSameNamesAreOneStory() {
        String names = "In Vladivostok Kim Jong Un and Vladimir Putin with Sergei Shoigu, 300 guards and Choe Son Hui";
        Reading one =
                Report.by("Post", "2023-09-05").meeting(names + " will meet.").reading();
        Reading two =
                Report.by("Ansa", "2023-09-05").meeting("Oggi: " + names + ".").reading();
        add(one, two, WEAPONS);
        assertThat(ledger.story(two.document().id(), TODAY)).hasSize(2);
        assertThat(ledger.story(WEAPONS.document().id(), TODAY)).hasSize(1);
    }

    @Test
    void aDenialMakesAPlainClaimDisputed() {
        add(
                Report.by("Nyt", "2023-09-04").meeting("Kim will meet Putin.").reading(),
                Report.by("Tass", "2023-09-05")
                        .meeting("They will not meet, said Peskov.", Report.PESKOV, DENY, CERTAIN, FUTURE)
                        .reading());
        assertThat(ledger.propositions(Filter.ALL, TODAY))
                .extracting(Proposition::status)
                .containsExactly(Status.DISPUTED);
    }

    static DataFiles data() {
        return DataFiles.bundled();
    }

    @Test
    void whatMovedLastComesFirstAsItWasKnownOnEachDay() {
        add(RUMOUR, NO_COMMENT, WORD, FACT, WEAPONS);
        for (String day : List.of("2023-09-03", "2023-09-04", "2023-09-06", "2023-09-12", "2023-09-20", "2024-01-31")) {
            View view = View.asOf(Moment.asOf(day));
            List<Proposition> latest = ledger.latest(Filter.ALL, view, false, null);
            assertThat(latest).as(day).containsExactlyInAnyOrderElementsOf(ledger.propositions(Filter.ALL, view));
            assertThat(latest)
                    .as(day)
                    .isSortedAccordingTo(Comparator.comparing((Proposition proposition) ->
                                    proposition.present().since())
                            .reversed());
        }
        assertThat(ledger.latest(Filter.ALL, TODAY, true, null)).hasSize(1);
        assertThat(ledger.latest(Filter.ALL.status(Status.HAPPENED), TODAY, false, null))
                .allMatch(proposition -> proposition.status() == Status.HAPPENED)
                .isNotEmpty();
    }

    @Test
    void aPageBeginsAfterTheEndOfTheOneBefore() {
        add(RUMOUR, NO_COMMENT, WORD, FACT, WEAPONS);
        List<LedgerClaim> claims = ledger.claims(Filter.ALL, TODAY);
        LedgerClaim second = claims.get(1);
        After after =
                new After(second.document().origin().known(), second.claim().id());
        assertThat(ledger.claims(Filter.ALL, TODAY, after)).isEqualTo(claims.subList(2, claims.size()));
    }

    @Test
    void movesAreNotedOnceWithAGrowingTick() {
        add(RUMOUR);
        ledger.settle();
        long tick = ledger.revision();
        assertThat(ledger.moves(0, 100, NOW)).extracting(Move::status).containsExactly(Status.RUMOURED);
        add(FACT);
        ledger.settle();
        assertThat(ledger.moves(tick, 100, NOW)).extracting(Move::status).containsExactly(Status.HAPPENED);
        assertThat(ledger.revision()).isGreaterThan(tick);
    }

    @Test
    void propositionsThatAPersonJoinsMoveAsOne() {
        add(RUMOUR, WEAPONS);
        ledger.settle();
        ledger.judge(new Verdict.Join(id(RUMOUR), id(WEAPONS)), "ada", NOW, null);
        List<Proposition> latest = ledger.latest(Filter.ALL, TODAY, false, null);
        assertThat(latest).extracting(Proposition::id).containsExactly(id(RUMOUR));
        ledger.erase("Cnn 2023-10-02.txt", "ada", NOW, null);
        assertThat(ledger.latest(Filter.ALL, TODAY, false, null)).hasSize(1);
    }

    @Test
    void whoDoesNotWaitSeesWhatIsSettled() {
        add(RUMOUR);
        Ledger unhurried = ledger.unhurried();
        assertThat(unhurried.latest(Filter.ALL, TODAY, false, null)).isEmpty();
        ledger.settle();
        assertThat(unhurried.latest(Filter.ALL, TODAY, false, null)).hasSize(1);
    }
}
