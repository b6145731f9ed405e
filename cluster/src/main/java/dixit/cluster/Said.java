package dixit.cluster;

import dixit.ledger.TestimonyBytes;
import dixit.proposition.Origin;
import dixit.proposition.Testimony;

/** A claim as evidence, with the document that it stands in. */
final class Said {
    private Said() {}

    static byte[] bytes(String id, Origin origin, byte[] testimony) {
        return Bytes.of(out -> {
            Bytes.text(out, id);
            Paper.write(out, origin);
            Bytes.block(out, testimony);
        });
    }

    /** The claim's id, without reading the rest. */
    static String id(byte[] bytes) {
        return Bytes.read(bytes, Bytes::text);
    }

    static Testimony read(byte[] bytes) {
        return Bytes.read(bytes, in -> {
            String id = Bytes.text(in);
            Origin origin = Paper.readOrigin(in);
            return TestimonyBytes.read(Bytes.block(in), id, origin);
        });
    }
}
