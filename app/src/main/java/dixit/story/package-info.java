/** Which documents are one text, and which tell of one chain of happenings. */
@NullMarked
package dixit.story;

import org.jspecify.annotations.NullMarked;
