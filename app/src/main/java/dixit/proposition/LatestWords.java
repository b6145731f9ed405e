package dixit.proposition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The latest word of each source. A document is one utterance: what a source says in it counts together, but where it
 * commits itself, what it merely mentions there does not; where it says both yes and no, what it says more often does,
 * and of equally often the last.
 */
final class LatestWords {
    private final Map<String, List<Voice>> bySource = new LinkedHashMap<>();
    private final Map<String, List<Voice>> standing = new LinkedHashMap<>();

    void hear(Voice voice) {
        List<Voice> before = bySource.computeIfAbsent(voice.source(), unseen -> new ArrayList<>());
        if (!before.isEmpty() && !document(before.getLast()).equals(document(voice))) {
            before.clear();
        }
        before.add(voice);
        standing.put(voice.source(), standing(before));
    }

    private static String document(Voice voice) {
        return voice.testimony().origin().document();
    }

    Stream<Voice> voices() {
        return standing.values().stream().flatMap(List::stream);
    }

    private static List<Voice> standing(List<Voice> utterance) {
        List<Stance> committed =
                utterance.stream().map(Voice::stance).filter(Stance::commits).toList();
        List<Stance> said = committed.isEmpty() ? List.of(utterance.getLast().stance()) : committed;
        Stance stance = Counts.mostFrequent(said.reversed());
        return utterance.stream().filter(voice -> voice.stance() == stance).toList();
    }
}
