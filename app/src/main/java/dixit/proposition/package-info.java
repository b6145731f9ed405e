/** Propositions: the same event as many claims speak of it, and what is known of it on a day. */
@NullMarked
package dixit.proposition;

import org.jspecify.annotations.NullMarked;
