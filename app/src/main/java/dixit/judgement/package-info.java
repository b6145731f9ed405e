/** What people decide about claims and propositions; it outranks the machine and can be undone. */
@NullMarked
package dixit.judgement;

import org.jspecify.annotations.NullMarked;
