package dixit.claim;

import dixit.event.Event;
import dixit.factuality.Factuality;

/** An event of a document, a claim of its own or not, with how far the innermost source commits to it. */
public record JudgedEvent(Event event, Factuality factuality) {}
