/** The ledger over HTTP: an API as {@code api/openapi.yaml} has it, and the page that stands on it. */
@NullMarked
package dixit.api;

import org.jspecify.annotations.NullMarked;
