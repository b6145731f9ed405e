package dixit.event;

import org.jspecify.annotations.Nullable;

/** PLOVER size: how many people were killed, injured, arrested, where the report gives numbers. */
public record Size(
        @Nullable Integer dead,
        @Nullable Integer injured,
        @Nullable Integer arrested) {}
