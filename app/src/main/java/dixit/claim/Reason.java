package dixit.claim;

import dixit.document.Span;
import java.util.List;

/** Why a field has its value: the rule, and the words that gave it. */
public record Reason(String rule, List<Span> words) {}
