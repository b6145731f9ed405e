package dixit.claim;

import dixit.document.Document;
import java.util.List;

/** What reading a document gave: its claims, in order of their words. */
public record Reading(Document document, List<Claim> claims) {}
