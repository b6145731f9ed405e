package dixit.search;

import dixit.document.Span;

/** A word of a text and its dictionary form. */
public record Lemma(Span span, String lemma) {}
