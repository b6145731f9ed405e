package dixit.proposition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The latest word of each source. A document is one utterance: what a source says in it counts together, but where it
 * commits itself, what it merely mentions there does not; where it says both yes and no, the last does.
 */
final class LatestWords {
    private final Map<String, List<Voice>> bySource = new LinkedHashMap<>();

    void hear(Voice voice) {
        List<Voice> before = bySource.getOrDefault(voice.source(), List.of());
        boolean sameUtterance = !before.isEmpty()
                && before.getLast()
                        .testimony()
                        .origin()
                        .document()
                        .equals(voice.testimony().origin().document());
        bySource.put(voice.source(), sameUtterance ? together(before, voice) : List.of(voice));
    }

    private static List<Voice> together(List<Voice> before, Voice voice) {
        boolean committed = before.getLast().stance().commits();
        if (committed && !voice.stance().commits()) {
            return before;
        }
        if (before.getLast().stance() != voice.stance()) {
            return List.of(voice);
        }
        List<Voice> both = new ArrayList<>(before);
        both.add(voice);
        return both;
    }

    Stream<Voice> voices() {
        return bySource.values().stream().flatMap(List::stream);
    }
}
