package dixit.cluster;

import java.util.List;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.util.Collector;

/**
 * One round of finding groups of copies, without any task that sees them all: each document tells the first one that it knows
 * of its group about all others, and those about the first. What a document knows of reaches twice as far after each round
 * (Rastogi and others 2013, <i>Finding connected components in Map-Reduce in logarithmic rounds</i>).
 */
final class HashToMin extends Gathering {
    private static final long serialVersionUID = 1L;

    /** Rounds enough for a chain of 256 copies, each of the one before: of 21 years, if each comes as late as it may. */
    static final int ROUNDS = 8;

    HashToMin(Settings settings) {
        super(settings);
    }

    @Override
    void tell(
            String document,
            List<Paper.Member> before,
            List<Paper.Member> added,
            Collector<Tuple2<String, byte[]>> out) {
        Paper.Member first = sorted(before, added).getFirst();
        List<Paper.Member> untold = before.contains(first) ? added : sorted(before, added);
        byte[] firstAlone = Paper.Member.bytes(List.of(first));
        out.collect(Keyed.of(first.id(), Paper.Member.bytes(untold)));
        untold.forEach(member -> out.collect(Keyed.of(member.id(), firstAlone)));
    }
}
