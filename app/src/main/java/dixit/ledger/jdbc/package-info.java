/** The ledger on a relational database; what differs between databases is a {@link dixit.ledger.jdbc.Dialect}. */
@NullMarked
package dixit.ledger.jdbc;

import org.jspecify.annotations.NullMarked;
