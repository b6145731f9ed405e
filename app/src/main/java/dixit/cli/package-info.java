/** The command line. */
@NullMarked
package dixit.cli;

import org.jspecify.annotations.NullMarked;
