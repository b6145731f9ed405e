package dixit.claim;

import dixit.factuality.Factuality;
import dixit.factuality.Stance;
import dixit.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * How an event is put forward.
 *
 * @param time when it is
 * @param stance what its own sentence makes of it
 * @param factuality that with what the act of saying does to it
 */
record Commitment(Perspective perspective, @Nullable TimeExpression time, Stance stance, Factuality factuality) {}
