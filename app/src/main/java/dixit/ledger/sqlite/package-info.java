/** The ledger in one SQLite file. */
@NullMarked
package dixit.ledger.sqlite;

import org.jspecify.annotations.NullMarked;
