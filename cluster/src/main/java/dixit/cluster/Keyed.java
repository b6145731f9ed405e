package dixit.cluster;

import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.api.java.tuple.Tuple2;

/** Bytes with the key that they are brought together by. */
final class Keyed {
    static final TypeInformation<byte[]> BYTES = PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO;
    static final TypeInformation<Tuple2<String, byte[]>> TYPE = Types.TUPLE(Types.STRING, BYTES);

    private Keyed() {}

    static Tuple2<String, byte[]> of(String key, byte[] bytes) {
        return Tuple2.of(key, bytes);
    }

    /** The key. */
    static final class Key implements KeySelector<Tuple2<String, byte[]>, String> {
        private static final long serialVersionUID = 1L;

        @Override
        public String getKey(Tuple2<String, byte[]> message) {
            return message.f0;
        }
    }

    /** The id of the document that a report's bytes hold. */
    static final class ReportKey implements KeySelector<byte[], String> {
        private static final long serialVersionUID = 1L;

        @Override
        public String getKey(byte[] report) {
            return Report.id(report);
        }
    }
}
