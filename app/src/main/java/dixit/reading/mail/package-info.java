/** Letters (RFC 5322, MIME). */
@NullMarked
package dixit.reading.mail;

import org.jspecify.annotations.NullMarked;
