package dixit.intake;

import dixit.document.Document;
import dixit.reading.Report;

/**
 * A report that has come in.
 *
 * @param document what is read
 * @param report what else its input says of it
 */
public record Incoming(Document document, Report report) {}
