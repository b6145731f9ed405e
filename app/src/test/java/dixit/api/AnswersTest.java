package dixit.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnswersTest {
    private final AtomicLong clock = new AtomicLong();
    private final ConcurrentLinkedQueue<Exception> problems = new ConcurrentLinkedQueue<>();
    private final CountDownLatch slow = new CountDownLatch(1);
    private final Answers answers = new Answers(problems::add, clock::get);

    @BeforeEach
    void begin() {
        answers.revision(1);
        ask(false, "one");
    }

    @AfterEach
    void end() {
        slow.countDown();
        answers.close();
    }

    private String ask(boolean latest, String now) {
        return text(answers.of("question", latest, () -> answer(now)));
    }

    private static Answer answer(String text) {
        return Answer.json(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Answer answer) {
        return new String(answer.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void isWorkedOutOnceWhileTheLedgerStaysAsItIs() {
        assertThat(ask(false, "two")).isEqualTo("one");
        assertThat(ask(true, "two")).isEqualTo("one");
    }

    @Test
    void whileItIsWorkedOutAnewTheOneBeforeIsGivenOut() {
        answers.revision(2);
        Answer given = answers.of("question", false, () -> {
            await();
            return answer("two");
        });
        assertThat(text(given)).isEqualTo("one");
        assertThat(ask(false, "unasked")).isEqualTo("one");
        slow.countDown();
        assertThat(ask(true, "unasked")).isEqualTo("two");
        assertThat(ask(false, "unasked")).isEqualTo("two");
    }

    private void await() {
        try {
            slow.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whoWantsTheLatestWaitsForIt() {
        answers.revision(2);
        assertThat(ask(true, "two")).isEqualTo("two");
    }

    @Test
    void tenSecondsLaterTheOneBeforeIsTooOld() {
        answers.revision(2);
        clock.addAndGet(Duration.ofSeconds(10).toNanos());
        assertThat(ask(false, "two")).isEqualTo("two");
    }

    @Test
    void whatNobodyAskedForInBetweenIsAsOldAsItIs() {
        answers.revision(2);
        clock.addAndGet(Duration.ofSeconds(9).toNanos());
        answers.revision(3);
        clock.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(ask(false, "three")).isEqualTo("three");
    }

    @Test
    void whoHasChangedSomethingIsNotShownWhatWasBefore() {
        answers.revision(2);
        answers.forget();
        assertThat(ask(false, "two")).isEqualTo("two");
    }

    @Test
    void whatGoesWrongWhereNobodyWaitsIsTold() {
        answers.revision(2);
        IllegalStateException broken = new IllegalStateException("broken");
        Answer given = answers.of("question", false, () -> {
            throw broken;
        });
        answers.close();
        assertThat(text(given)).isEqualTo("one");
        assertThat(List.copyOf(problems)).containsExactly(broken);
    }
}
