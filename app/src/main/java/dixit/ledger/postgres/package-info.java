/** The ledger in PostgreSQL, for many users. */
@NullMarked
package dixit.ledger.postgres;

import org.jspecify.annotations.NullMarked;
