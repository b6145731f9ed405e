/** What the ledger gives out, as JSON Lines. */
@NullMarked
package dixit.ledger.json;

import org.jspecify.annotations.NullMarked;
