package dixit.alert;

import dixit.ledger.Alert;
import dixit.ledger.Alerts;
import dixit.ledger.Notice;
import dixit.ledger.Notice.Channel;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells what is due. Each change is told once in each way: what is being delivered is taken from the others for a while,
 * and what could not be delivered is tried again. Only a program that is killed between the receiver's answer and its
 * note in the ledger leads to a second delivery, which has the same id.
 */
public final class Courier {
    /** Longer than any delivery takes. */
    private static final Duration LEASE = Duration.ofMinutes(3);

    private final Alerts alerts;
    private final Consumer<String> terminal;
    private final Consumer<String> problems;
    private final InstantSource clock;
    private final Map<Channel, Delivery> remote;

    /**
     * @param terminal shows a line to the user
     * @param problems takes a line on what could not be delivered
     */
    public Courier(Alerts alerts, Consumer<String> terminal, Consumer<String> problems, InstantSource clock) {
        this.alerts = alerts;
        this.terminal = terminal;
        this.problems = problems;
        this.clock = clock;
        this.remote = Map.of(Channel.WEBHOOK, new Webhook(), Channel.COMMAND, new LocalCommand());
    }

    /** Shows the user what has changed. */
    public void show() {
        Set<Channel> here = Set.of(Channel.TERMINAL);
        for (List<Notice> due = take(here); !due.isEmpty(); due = take(here)) {
            for (Notice notice : due) {
                terminal.accept(notice.line());
                alerts.delivered(notice, clock.instant());
            }
        }
    }

    /** Sends what is due to webhooks and commands, each once; what fails is due again later. */
    public void send() throws InterruptedException {
        for (List<Notice> due = take(remote.keySet()); !due.isEmpty(); due = take(remote.keySet())) {
            Map<String, Alert> known =
                    alerts.all().stream().collect(Collectors.toMap(Alert::name, Function.identity()));
            for (Notice notice : due) {
                Alert alert = known.get(notice.alert());
                Delivery delivery = remote.get(notice.channel());
                if (alert != null && delivery != null) {
                    send(delivery, alert, notice);
                }
            }
        }
    }

    private List<Notice> take(Set<Channel> channels) {
        return alerts.take(channels, clock.instant(), LEASE);
    }

    private void send(Delivery delivery, Alert alert, Notice notice) throws InterruptedException {
        try {
            delivery.deliver(alert, notice, clock.instant());
            alerts.delivered(notice, clock.instant());
        } catch (Delivery.NotDelivered e) {
            String why = String.valueOf(e.getMessage());
            Notice later = Retries.after(notice, why, e.isForGood(), e.pause(), clock.instant());
            alerts.failed(later);
            problems.accept("alert " + alert.name() + ": " + why
                    + (later.due() == null ? "; it is given up" : "; it is tried again at " + later.due()));
        }
    }

    /**
     * Sends what is due, and what failed again, until nothing is due within so long or it has been tried so often.
     *
     * @param most how often each is tried
     */
    public void send(int most, Duration patience) throws InterruptedException {
        send();
        while (true) {
            var next = alerts.waiting().stream()
                    .filter(notice -> notice.channel() != Channel.TERMINAL && notice.attempts() < most)
                    .flatMap(notice -> java.util.stream.Stream.ofNullable(notice.due()))
                    .min(java.time.Instant::compareTo);
            if (next.isEmpty() || next.get().isAfter(clock.instant().plus(patience))) {
                return;
            }
            Thread.sleep(
                    Duration.between(clock.instant(), next.get()).plusMillis(10).toMillis());
            send();
        }
    }
}
