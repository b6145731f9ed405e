package dixit.cluster;

import dixit.story.SameText;
import dixit.story.Shingles;
import java.util.List;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.util.Collector;

/** Compares two texts; tells each document of the pair if they are one. */
final class Compare extends WithText {
    private static final long serialVersionUID = 1L;

    Compare(Settings settings) {
        super(settings);
    }

    /** A document's side of the comparison, and who it is. */
    private record Sided(Paper.Member member, SameText.Side side) {
        static Sided read(byte[] bytes) {
            return Bytes.read(bytes, in -> {
                Paper paper = Paper.read(in);
                return new Sided(Paper.Member.of(paper), paper.side(Shingles.of(Bytes.text(in))));
            });
        }
    }

    @Override
    void meet(String document, byte[] first, byte[] second, Collector<Tuple2<String, byte[]>> out) {
        Sided a = Sided.read(first);
        Sided b = Sided.read(second);
        if (SameText.is(a.side(), b.side())) {
            byte[] both = Paper.Member.bytes(List.of(a.member(), b.member()));
            out.collect(Keyed.of(a.member().id(), both));
            out.collect(Keyed.of(b.member().id(), both));
        }
    }
}
