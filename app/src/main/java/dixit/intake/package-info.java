/** Everything that carries news gets in: files, folders, archives, addresses; told apart by content. */
@NullMarked
package dixit.intake;

import org.jspecify.annotations.NullMarked;
