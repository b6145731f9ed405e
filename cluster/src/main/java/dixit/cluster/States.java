package dixit.cluster;

import java.time.Duration;
import java.util.Objects;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.jspecify.annotations.Nullable;

/** The shapes of state: our own bytes. */
final class States {
    /** Copies are published within 30 days of each other; what is older need not be kept to find them. */
    private static final Duration KEPT = Duration.ofDays(60);

    private States() {}

    static ValueStateDescriptor<byte[]> value(String name) {
        return new ValueStateDescriptor<>(name, Keyed.BYTES);
    }

    static ListStateDescriptor<byte[]> list(String name) {
        return new ListStateDescriptor<>(name, Keyed.BYTES);
    }

    static MapStateDescriptor<String, byte[]> map(String name) {
        return new MapStateDescriptor<>(name, Types.STRING, Keyed.BYTES);
    }

    /** The same, forgotten after a while in a job that never ends. */
    static <D extends org.apache.flink.api.common.state.StateDescriptor<?, ?>> D forAWhile(
            D descriptor, Settings settings) {
        if (settings.live()) {
            descriptor.enableTimeToLive(StateTtlConfig.newBuilder(KEPT).build());
        }
        return descriptor;
    }

    /** A state that is there once the task has been opened. */
    static <S> S open(@Nullable S state) {
        return Objects.requireNonNull(state, "the task is not open");
    }
}
