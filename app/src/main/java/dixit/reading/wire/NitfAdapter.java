package dixit.reading.wire;

import dixit.reading.Adapter;
import dixit.reading.Choice;
import dixit.reading.Content;
import dixit.reading.Dates;
import dixit.reading.InputException;
import dixit.reading.Report;
import dixit.reading.Sink;
import dixit.reading.Standing;
import java.io.IOException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads NITF, the News Industry Text Format (IPTC). */
public final class NitfAdapter implements Adapter {
    @Override
    public void read(Content content, Sink sink) throws IOException, InputException {
        Element root;
        try {
            root = Xml.parse(content.bytes());
        } catch (SAXException e) {
            throw new InputException(
                    content.uri(), "is broken XML (" + e.getMessage() + ")", "check that it is whole", e);
        }
        String title = Xml.text(root, "hl1");
        String status = Xml.attribute(root, "docdata", "management-status");
        Standing standing = status != null && status.matches("(?i)cancell?ed|killed|withheld")
                ? Standing.WITHDRAWN
                : Standing.USABLE;
        Report report = Report.of(content.uri())
                .guid(Xml.attribute(root, "doc-id", "id-string"))
                .url(Xml.attribute(root, "pubdata", "ex-ref"))
                .outlet(Choice.first(
                        Xml.attribute(root, "pubdata", "name"), Xml.attribute(root, "doc.copyright", "holder")))
                .title(title != null ? title : Xml.text(root, "title"))
                .author(Choice.first(Xml.text(root, "person"), Xml.text(root, "byline")))
                .published(Dates.of(
                        Choice.first(
                                Xml.attribute(root, "date.issue", "norm"),
                                Xml.attribute(root, "date.release", "norm"),
                                Xml.attribute(root, "pubdata", "date.publication"),
                                Xml.attribute(root, "story.date", "norm")),
                        "wire"))
                .language(root.getAttribute("xml:lang"))
                .credit(Xml.text(root, "distributor"))
                .standing(standing)
                .body(body(root));
        if (report.text().isBlank() && standing != Standing.WITHDRAWN) {
            throw new InputException(content.uri(), "has no text in it", "give a whole report");
        }
        sink.report(report);
    }

    /** Abstract and content. */
    static String body(Element nitf) {
        Element content = Xml.first(nitf, "body.content");
        Element summary = Xml.first(nitf, "abstract");
        String lead = summary == null ? "" : Xml.paragraphs(summary);
        String text = content == null ? "" : Xml.paragraphs(content);
        return lead.isEmpty() || text.startsWith(lead) ? text : lead + "\n\n" + text;
    }
}
