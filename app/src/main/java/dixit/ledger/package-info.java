/** The append-only store of documents, claims and judgements, and what follows from them. */
@NullMarked
package dixit.ledger;

import org.jspecify.annotations.NullMarked;
