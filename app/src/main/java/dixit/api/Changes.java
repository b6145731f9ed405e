package dixit.api;

import dixit.json.PropositionWriter;
import dixit.ledger.Move;
import dixit.ledger.View;
import dixit.proposition.Moment;
import dixit.proposition.Proposition;
import io.javalin.http.sse.SseClient;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code /api/changes}: an event for each proposition that has come to another status since the caller last looked,
 * named by the ledger's tick, from which {@code Last-Event-ID} goes on. Thread-safe.
 */
final class Changes implements AutoCloseable {
    private static final int MOST_CALLERS = 200;
    private static final int AT_ONCE = 500;

    private final Desk desk;
    private final List<Caller> callers = new ArrayList<>();

    Changes(Desk desk) {
        this.desk = desk;
    }

    /** Somebody who listens, and what they have heard of. */
    private static final class Caller {
        private final SseClient client;
        private final String lang;
        private long tick;

        Caller(SseClient client, String lang, long tick) {
            this.client = client;
            this.lang = lang;
            this.tick = tick;
        }
    }

    /** Refuses, before anything is sent, a caller whom there is no room for, or who says what is no event's id. */
    synchronized void admit(@Nullable String lastEvent) {
        callers.removeIf(caller -> caller.client.terminated());
        if (callers.size() >= MOST_CALLERS) {
            throw new Refusal(503, "Too many listen already", "Ask /api/propositions now and then instead.");
        }
        if (lastEvent != null) {
            tick(lastEvent);
        }
    }

    /** Takes in a caller, and tells at once what they have missed. */
    synchronized void listen(SseClient client, @Nullable String lastEvent, String lang) {
        client.keepAlive();
        Caller caller =
                new Caller(client, lang, lastEvent == null ? desk.ledger().revision() : tick(lastEvent));
        client.sendComment("from " + caller.tick);
        callers.add(caller);
        tell(caller);
    }

    private static long tick(String lastEvent) {
        try {
            return Long.parseLong(lastEvent.strip());
        } catch (NumberFormatException e) {
            throw Refusal.wrong("Last-Event-ID is no id of an event", "Send the last one's as it is, or none.");
        }
    }

    /** Tells everybody what is new. */
    synchronized void tell() {
        for (Iterator<Caller> each = callers.iterator(); each.hasNext(); ) {
            Caller caller = each.next();
            if (caller.client.terminated()) {
                each.remove();
            } else {
                tell(caller);
            }
        }
    }

    /** A comment now and then keeps the line open, and finds out who has gone. */
    synchronized void beat() {
        callers.removeIf(caller -> caller.client.terminated());
        callers.forEach(caller -> caller.client.sendComment("still here"));
    }

    private void tell(Caller caller) {
        PropositionWriter writer = new PropositionWriter(desk.label(caller.lang));
        View today = View.asOf(Moment.endOf(Moment.dayOf(desk.clock().instant())));
        List<Move> moves = desk.ledger().moves(caller.tick, AT_ONCE, today.asOf());
        for (int i = 0; i < moves.size(); i++) {
            Move move = moves.get(i);
            boolean last = i + 1 == moves.size() || moves.get(i + 1).tick() != move.tick();
            if (last) {
                caller.tick = move.tick();
                for (String id : together(moves, move.tick())) {
                    Proposition proposition = desk.ledger().proposition(id, today);
                    if (proposition != null) {
                        caller.client.sendEvent("change", writer.line(proposition), String.valueOf(move.tick()));
                    }
                }
            }
        }
    }

    private static Set<String> together(List<Move> moves, long tick) {
        Set<String> ids = new LinkedHashSet<>();
        moves.stream().filter(move -> move.tick() == tick).forEach(move -> ids.add(move.proposition()));
        return ids;
    }

    @Override
    public synchronized void close() {
        callers.forEach(caller -> caller.client.close());
        callers.clear();
    }
}
