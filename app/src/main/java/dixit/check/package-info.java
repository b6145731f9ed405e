/** Runs the examples of a language's rules, for the linguist who edits them and for the tests. */
@NullMarked
package dixit.check;

import org.jspecify.annotations.NullMarked;
