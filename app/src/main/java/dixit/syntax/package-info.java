/** Sentences, words and dependency trees, in the terms of Universal Dependencies. */
@NullMarked
package dixit.syntax;

import org.jspecify.annotations.NullMarked;
