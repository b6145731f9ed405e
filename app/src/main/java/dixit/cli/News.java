package dixit.cli;

import dixit.Reader;
import dixit.document.Document;
import dixit.intake.Incoming;
import dixit.ledger.Added;
import dixit.ledger.Filter;
import dixit.ledger.Ledger;
import dixit.ledger.Problem;
import dixit.ledger.View;
import dixit.proposition.Label;
import dixit.proposition.Moment;
import dixit.proposition.Proposition;
import dixit.proposition.Status;
import dixit.reading.InputException;
import dixit.reading.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Takes what comes from feeds into the ledger, and says a line for each new report and each change of status. */
final class News {
    private final Ledger ledger;
    private final Arrivals arrivals;
    private final Label label;
    private final Output out;
    private final Shared shared;
    private Map<String, Status> known = Map.of();
    private LocalDate looked = LocalDate.MIN;
    private final Queue<String> fresh = new ConcurrentLinkedQueue<>();

    News(Ledger ledger, Reader reader, Label label, Output output, Shared shared) {
        this.ledger = ledger;
        this.arrivals = new Arrivals(reader, shared::problem);
        this.label = label;
        this.out = output;
        this.shared = shared;
    }

    /** Learns what is known before anything comes. */
    void begin() {
        Instant now = Instant.now();
        looked = Moment.dayOf(now);
        known = statuses(now);
    }

    /** Adds a report; several threads may bring some. */
    void report(Incoming incoming) {
        Document document = incoming.document();
        Added added = ledger.add(arrivals.of(incoming, Instant.now()));
        if (added == Added.NEW || added == Added.REVISION) {
            fresh.add(document.id());
            String title = Objects.requireNonNullElse(document.title(), String.valueOf(document.uri()));
            out.line(kind(added, incoming.report().standing()) + Objects.requireNonNullElse(document.outlet(), "?")
                    + " · " + title);
        }
    }

    private static String kind(Added added, Standing standing) {
        return switch (standing) {
            case WITHDRAWN -> "withdrawn · ";
            case CORRECTED -> "corrected · ";
            case USABLE -> added == Added.NEW ? "new · " : "changed · ";
        };
    }

    /** Says a line, and puts what could not be read where {@code dixit ledger problems} finds it. */
    synchronized void problem(InputException problem) {
        shared.problem(problem);
        ledger.setAside(new Problem(problem.where(), String.valueOf(problem.getMessage()), Instant.now()));
    }

    /** Says what the reports since the last time, and the day, have changed. */
    void changes() {
        ledger.settle();
        Instant now = Instant.now();
        LocalDate today = Moment.dayOf(now);
        if (!today.equals(looked)) {
            // A day alone makes statuses lapse.
            looked = today;
            ledger.propositions(Filter.ALL, View.asOf(now)).forEach(this::compare);
        }
        for (String document = fresh.poll(); document != null; document = fresh.poll()) {
            ledger.near(document, View.asOf(now)).forEach(this::compare);
        }
    }

    private void compare(Proposition proposition) {
        Status earlier = known.put(proposition.id(), proposition.status());
        if (earlier != proposition.status()) {
            out.line((earlier == null ? "" : earlier + " → ") + proposition.status() + " · " + label.of(proposition));
        }
    }

    private Map<String, Status> statuses(Instant moment) {
        Map<String, Status> statuses = new HashMap<>();
        for (Proposition proposition : ledger.propositions(Filter.ALL, View.asOf(moment))) {
            statuses.put(proposition.id(), proposition.status());
        }
        return statuses;
    }
}
