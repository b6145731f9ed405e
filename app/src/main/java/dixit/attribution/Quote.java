package dixit.attribution;

import dixit.document.Span;

/**
 * Words between quotation marks.
 *
 * @param inner without the marks
 * @param outer with them
 */
public record Quote(Span inner, Span outer) {}
