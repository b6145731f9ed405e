package dixit.cluster;

import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A message's bytes, and where it was read from: {@code kafka:TOPIC/PARTITION/OFFSET}. */
final class KafkaMessages implements KafkaRecordDeserializationSchema<Tuple2<String, byte[]>> {
    private static final long serialVersionUID = 1L;

    @Override
    public void deserialize(ConsumerRecord<byte[], byte[]> message, Collector<Tuple2<String, byte[]>> out) {
        byte[] value = message.value();
        if (value != null) {
            String place = "kafka:" + message.topic() + "/" + message.partition() + "/" + message.offset();
            out.collect(Keyed.of(place, value));
        }
    }

    @Override
    public TypeInformation<Tuple2<String, byte[]>> getProducedType() {
        return Keyed.TYPE;
    }
}
