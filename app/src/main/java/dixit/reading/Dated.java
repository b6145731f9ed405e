package dixit.reading;

import dixit.document.Published;

/**
 * A date of a report.
 *
 * @param when the date
 * @param knownFrom where it stands: {@code option}, {@code header}, {@code date line}, {@code JSON-LD}, {@code feed}, …
 */
public record Dated(Published when, String knownFrom) {}
