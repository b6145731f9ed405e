/** Who and where: mentions of people, organisations, countries and places, linked to the register. */
@NullMarked
package dixit.name;

import org.jspecify.annotations.NullMarked;
