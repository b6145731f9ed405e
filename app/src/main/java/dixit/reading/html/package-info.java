/** Web pages: their text without what surrounds it, and what they say of themselves (jsoup). */
@NullMarked
package dixit.reading.html;

import org.jspecify.annotations.NullMarked;
