package dixit.name;

import org.jspecify.annotations.Nullable;

/**
 * Somewhere.
 *
 * @param name English name
 * @param country ISO 3166-1 alpha-3, where it lies in one
 * @param latitude WGS 84, degrees; null where unknown
 * @param longitude WGS 84, degrees
 */
public record Place(
        String name,
        @Nullable String country,
        @Nullable Double latitude,
        @Nullable Double longitude) {}
