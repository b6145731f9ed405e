/** The ledger's contents in the forms that other people's tools read; each complete with where every claim is from. */
@NullMarked
package dixit.export;

import org.jspecify.annotations.NullMarked;
