package dixit.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Packs reports as they may come in: archives, web archives, a PDF file. */
final class Packed {
    private Packed() {}

    static byte[] zip(byte[] bytes) {
        return packed(out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.putNextEntry(new ZipEntry("folder/report"));
            zip.write(bytes);
            zip.closeEntry();
            zip.finish();
        });
    }

    static byte[] gzip(byte[] bytes) {
        return packed(out -> {
            GZIPOutputStream gzip = new GZIPOutputStream(out);
            gzip.write(bytes);
            gzip.finish();
        });
    }

    private interface Packer {
        void pack(OutputStream out) throws IOException;
    }

    private static byte[] packed(Packer packer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            packer.pack(out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    static byte[] warc(byte[]... records) {
        return packed(out -> {
            for (byte[] record : records) {
                out.write(record);
            }
        });
    }

    static byte[] record(String target, String status, String type, byte[] body) {
        byte[] http = packed(out -> {
            out.write(("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length
                            + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(body);
        });
        return packed(out -> {
            out.write(
                    ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>"
                                    + "\r\nWARC-Date: 2023-10-20T00:00:00Z\r\nWARC-Target-URI: " + target
                                    + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                                    + http.length
                                    + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            out.write(http);
            out.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        });
    }

    static byte[] pdf() {
        return packed(out -> {
            try (PDDocument pdf = new PDDocument()) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                int y = 700;
                try (PDPageContentStream text = new PDPageContentStream(pdf, page)) {
                    for (String line :
                            List.of("The minister denied", "the report.", "", "No talks are planned, he said.")) {
                        text.beginText();
                        text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                        text.newLineAtOffset(72, y);
                        text.showText(line);
                        text.endText();
                        y -= 15;
                    }
                }
                GregorianCalendar made = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
                made.clear();
                made.set(2023, 9, 19, 8, 30, 0);
                pdf.getDocumentInformation().setCreationDate(made);
                pdf.getDocumentInformation().setTitle("Minister denies");
                pdf.save(out);
            }
        });
    }
}
