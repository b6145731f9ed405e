/** Language packs: the readable data of a language, and where data files come from. */
@NullMarked
package dixit.language;

import org.jspecify.annotations.NullMarked;
