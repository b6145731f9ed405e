/** PDF files (PDFBox). */
@NullMarked
package dixit.reading.pdf;

import org.jspecify.annotations.NullMarked;
