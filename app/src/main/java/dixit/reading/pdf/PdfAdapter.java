package dixit.reading.pdf;

import dixit.document.Published;
import dixit.reading.Adapter;
import dixit.reading.Content;
import dixit.reading.Dated;
import dixit.reading.InputException;
import dixit.reading.Report;
import dixit.reading.Sink;
import java.io.IOException;
import java.util.Calendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** Reads the text of a PDF file; its date is the file's own, for want of a better one. */
public final class PdfAdapter implements Adapter {
    private static final int MOST_PAGES = 500;
    private static final long MOST_MEMORY = 128L << 20;

    @Override
    public void read(Content content, Sink sink) throws IOException, InputException {
        byte[] bytes = content.bytes();
        try (PDDocument pdf =
                Loader.loadPDF(bytes, "", null, null, MemoryUsageSetting.setupMixed(MOST_MEMORY).streamCache)) {
            String text = text(pdf);
            if (text.isBlank()) {
                throw new InputException(
                        content.uri(), "has no text, only pictures of it", "recognise its letters first");
            }
            PDDocumentInformation about = pdf.getDocumentInformation();
            sink.report(Report.of(content.uri())
                    .title(about.getTitle())
                    .author(about.getAuthor())
                    .published(dated(about))
                    .language(pdf.getDocumentCatalog().getLanguage())
                    .text(text, 0));
        } catch (InvalidPasswordException e) {
            throw new InputException(content.uri(), "is locked by a password", "unlock it first", e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new InputException(
                    content.uri(), "is a broken PDF (" + e.getMessage() + ")", "check that it is whole", e);
        }
    }

    private static String text(PDDocument pdf) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setLineSeparator("\n");
        stripper.setParagraphEnd("\n");
        stripper.setEndPage(MOST_PAGES);
        return joinLines(stripper.getText(pdf)).strip();
    }

    /** Lines of a paragraph are one line; a hyphen at a line's end before a small letter joins a word. */
    private static String joinLines(String text) {
        return text.replaceAll("[ \\t]+\\n", "\n")
                .replaceAll("(?<=\\p{Ll})[-\u00AD]\\n(?=\\p{Ll})", "")
                .replaceAll("(?<!\\n)\\n(?!\\n)", " ")
                .replaceAll("\\n{2,}", "\n\n");
    }

    private static @Nullable Dated dated(PDDocumentInformation about) {
        Calendar made = about.getCreationDate() != null ? about.getCreationDate() : about.getModificationDate();
        if (made == null || made.get(Calendar.YEAR) < 1991 || made.get(Calendar.YEAR) > 9999) {
            return null;
        }
        return new Dated(Published.parse(made.toInstant().toString()), "file");
    }
}
