package dixit.event;

import dixit.document.Span;
import dixit.name.Entity;
import org.jspecify.annotations.Nullable;

/**
 * One who acts in an event, or whom it meets.
 *
 * @param entity who
 * @param span the mention that names it, where the report has one
 */
public record Party(Entity entity, @Nullable Span span) {}
