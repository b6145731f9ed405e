package dixit.ledger;

import static dixit.attribution.SpeechAct.CONFIRM;
import static dixit.attribution.SpeechAct.DENY;
import static dixit.factuality.Factuality.Certainty.CERTAIN;
import static dixit.factuality.Factuality.Certainty.UNKNOWN;
import static dixit.factuality.Factuality.Tense.FUTURE;
import static dixit.factuality.Factuality.Tense.PAST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dixit.claim.Reading;
import dixit.judgement.Verdict;
import dixit.ledger.Notice.Channel;
import dixit.proposition.Status;
import dixit.search.Terms;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What saved questions do, whatever database the ledger is kept in. */
abstract class AlertsContract {
    static final Instant NOW = Instant.parse("2024-01-10T12:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(3);

    private static final Reading RUMOUR = Report.by("NYT", "2023-09-04")
            .meeting("Kim may be going to see Putin, officials fear.", null, CONFIRM, UNKNOWN, FUTURE)
            .reading();
    private static final Reading WORD = Report.by("Tass", "2023-09-11")
            .url("https://tass.example/kim")
            .meeting("Kim will visit Putin soon, said Peskov.", Report.PESKOV, CONFIRM, CERTAIN, FUTURE)
            .reading();
    private static final Reading FACT = Report.by("Bbc", "2023-09-13")
            .meeting("We have met, Putin said.", Report.PUTIN, CONFIRM, CERTAIN, PAST)
            .reading();
    private static final Reading WEAPONS = Report.by("Cnn", "2023-10-02")
            .weapons("Kim has sent Putin shells and rockets by rail.")
            .reading();

    private Ledger ledger;

    abstract Ledger open(Terms terms) throws Exception;

    @BeforeEach
    void openIt() throws Exception {
        ledger = open(new Terms((text, language) -> List.of(), List.of()));
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

    private static Alert alert(String name, @Nullable Status status, @Nullable String webhook) {
        return new Alert(name, Filter.ALL.status(status), webhook, null, null, NOW);
    }

    private List<String> told(Instant now) {
        ledger.alerts().look(now);
        List<Notice> notices = ledger.alerts().take(EnumSet.allOf(Channel.class), now, LEASE);
        notices.forEach(notice -> ledger.alerts().delivered(notice, now));
        return notices.stream().map(Notice::line).toList();
    }

    @Test
    void aNewMatchAndEachChangeOfItsStatusIsToldOnce() {
        ledger.alerts().add(alert("kim", null, null));
        add(RUMOUR);
        assertThat(told(NOW))
                .singleElement()
                .asString()
                .startsWith("alert kim · RUMOURED · ")
                .endsWith(" · NYT · NYT 2023-09-04.txt");
        assertThat(told(NOW)).isEmpty();
        add(WORD);
        assertThat(told(NOW))
                .singleElement()
                .asString()
                .startsWith("alert kim · RUMOURED → CONFIRMED · ")
                .endsWith(" · Tass › Dmitry Peskov · https://tass.example/kim");
        add(WORD);
        assertThat(told(NOW)).isEmpty();
    }

    @Test
    void whatMatchesAlreadyIsNotTold() {
        add(RUMOUR, WEAPONS);
        assertThat(ledger.alerts().add(alert("kim", null, null))).isEqualTo(2);
        assertThat(told(NOW)).isEmpty();
    }

    @Test
    void aMatchThatCeasesToBeOneIsTold() {
        add(RUMOUR);
        ledger.alerts().add(alert("sure", Status.CONFIRMED, null));
        add(WORD);
        assertThat(told(NOW)).singleElement().asString().startsWith("alert sure · CONFIRMED · ");
        add(FACT);
        assertThat(told(NOW)).singleElement().asString().startsWith("alert sure · CONFIRMED → HAPPENED · ");
    }

    @Test
    void whatDoesNotMatchIsNotTold() {
        ledger.alerts().add(alert("denied", Status.DENIED, null));
        Filter swedes =
                new Filter(null, null, null, "SWE", null, null, null, null, null, null, null, Integer.MAX_VALUE);
        ledger.alerts().add(new Alert("sweden", swedes, null, null, null, NOW));
        add(RUMOUR, WORD, WEAPONS);
        assertThat(told(NOW)).isEmpty();
    }

    @Test
    void anEarlierReportThatComesLaterMakesNoNewMatch() {
        ledger.alerts().add(alert("kim", null, null));
        add(WORD);
        assertThat(told(NOW)).hasSize(1);
        add(RUMOUR);
        assertThat(told(NOW)).singleElement().asString().startsWith("alert kim · PLANNED → CONFIRMED");
    }

    @Test
    void whatIsTakenButNotDeliveredIsDueAgainAndNobodyElseTakesItMeanwhile() {
        ledger.alerts().add(alert("kim", null, "http://127.0.0.1/hook"));
        add(RUMOUR);
        ledger.alerts().look(NOW);
        Set<Channel> hooks = Set.of(Channel.WEBHOOK);
        List<Notice> first = ledger.alerts().take(hooks, NOW, LEASE);
        assertThat(first).hasSize(1);
        assertThat(first.getFirst().body())
                .contains("\"alert\":\"kim\"")
                .contains("\"status\":\"RUMOURED\"")
                .contains("\"chain\":[\"NYT\"]")
                .contains("\"links\":[\"NYT 2023-09-04.txt\"]");
        assertThat(ledger.alerts().take(hooks, NOW.plusSeconds(60), LEASE)).isEmpty();
        List<Notice> second = ledger.alerts().take(hooks, NOW.plus(LEASE), LEASE);
        assertThat(second)
                .extracting(Notice::id)
                .containsExactly(first.getFirst().id());
        ledger.alerts().delivered(second.getFirst(), NOW.plus(LEASE));
        assertThat(ledger.alerts().take(hooks, NOW.plus(LEASE).plus(LEASE), LEASE))
                .isEmpty();
        assertThat(ledger.alerts().waiting()).extracting(Notice::channel).containsExactly(Channel.TERMINAL);
    }

    @Test
    void aJudgementThatChangesAStatusIsTold() {
        ledger.alerts().add(alert("kim", null, null));
        add(RUMOUR, WORD);
        told(NOW);
        ledger.judge(new Verdict.Reject(WORD.claims().getFirst().id()), "anna", NOW, null);
        assertThat(told(NOW)).singleElement().asString().startsWith("alert kim · CONFIRMED → RUMOURED");
    }

    @Test
    void namesAreTakenOnceAndFreeAgainOnceRemoved() {
        ledger.alerts().add(alert("kim", Status.DENIED, null));
        assertThatThrownBy(() -> ledger.alerts().add(alert("kim", null, null)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ledger.alerts().all()).containsExactly(alert("kim", Status.DENIED, null));
        assertThat(ledger.alerts().remove("kim")).isTrue();
        assertThat(ledger.alerts().remove("kim")).isFalse();
        add(Report.by("Tass", "2023-09-05")
                .meeting("They will not meet, said Peskov.", Report.PESKOV, DENY, CERTAIN, FUTURE)
                .reading());
        assertThat(told(NOW)).isEmpty();
    }
}
