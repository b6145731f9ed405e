/** Tells the owners of saved questions what has changed: by webhook or by a command of their own. */
@NullMarked
package dixit.alert;

import org.jspecify.annotations.NullMarked;
