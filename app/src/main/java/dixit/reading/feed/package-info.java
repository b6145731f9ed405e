/** RSS, Atom, RDF and OPML (ROME). */
@NullMarked
package dixit.reading.feed;

import org.jspecify.annotations.NullMarked;
