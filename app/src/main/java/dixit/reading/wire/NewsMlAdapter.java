package dixit.reading.wire;

import dixit.reading.Adapter;
import dixit.reading.Choice;
import dixit.reading.Content;
import dixit.reading.Dates;
import dixit.reading.InputException;
import dixit.reading.Report;
import dixit.reading.Sink;
import dixit.reading.Standing;
import dixit.reading.html.HtmlText;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads NewsML-G2 (IPTC): a news item, or a message with many. */
public final class NewsMlAdapter implements Adapter {
    @Override
    public void read(Content content, Sink sink) throws IOException, InputException {
        Element root;
        try {
            root = Xml.parse(content.bytes());
        } catch (SAXException e) {
            throw new InputException(
                    content.uri(), "is broken XML (" + e.getMessage() + ")", "check that it is whole", e);
        }
        List<Element> items = "newsItem".equals(root.getLocalName()) ? List.of(root) : Xml.all(root, "newsItem");
        int reports = 0;
        for (Element item : items.isEmpty() ? List.of(root) : items) {
            Report report = report(content.uri(), item);
            if (!report.text().isBlank() || report.standing() == Standing.WITHDRAWN) {
                sink.report(report);
                reports++;
            }
        }
        if (reports == 0) {
            throw new InputException(content.uri(), "has no report in it", "give news items with text");
        }
    }

    private static Report report(String uri, Element item) {
        Element itemMeta = Xml.first(item, "itemMeta");
        Element contentMeta = Xml.first(item, "contentMeta");
        Element nitf = Xml.first(item, "nitf");
        Report.Builder report = Report.of(uri)
                .guid(item.getAttribute("guid"))
                .url(item.getAttribute("guid"))
                .outlet(outlet(item, itemMeta))
                .title(Choice.first(
                        Xml.text(contentMeta, "headline"), Xml.text(nitf, "hl1"), Xml.text(itemMeta, "title")))
                .author(Choice.first(Xml.text(contentMeta, "by"), Xml.text(Xml.first(contentMeta, "creator"), "name")))
                .published(Dates.of(
                        Choice.first(
                                Xml.text(contentMeta, "contentCreated"),
                                Xml.text(itemMeta, "firstCreated"),
                                Xml.text(itemMeta, "versionCreated")),
                        "wire"))
                .modified(Dates.of(Xml.text(itemMeta, "versionCreated"), "wire"))
                .language(Choice.first(Xml.attribute(contentMeta, "language", "tag"), item.getAttribute("xml:lang")))
                .credit(Choice.first(
                        Xml.text(contentMeta, "creditline"), Xml.text(Xml.first(contentMeta, "infoSource"), "name")))
                .standing(standing(itemMeta));
        Element hops = Xml.first(item, "hopHistory");
        for (Element hop : hops == null ? List.<Element>of() : Xml.all(hops, "hop")) {
            report.via(party(Xml.first(hop, "party")));
        }
        return report.body(body(item, nitf));
    }

    private static String body(Element item, @Nullable Element nitf) {
        if (nitf != null) {
            return NitfAdapter.body(nitf);
        }
        Element inline = Xml.first(item, "inlineXML");
        if (inline != null) {
            Element html = Xml.first(inline, "body");
            return Xml.paragraphs(html == null ? inline : html);
        }
        Element data = Xml.first(item, "inlineData");
        return data == null ? "" : HtmlText.of(data.getTextContent());
    }

    private static @Nullable String outlet(Element item, @Nullable Element itemMeta) {
        Element holder = Xml.first(item, "copyrightHolder");
        return Choice.first(
                Xml.text(Xml.first(itemMeta, "provider"), "name"),
                Xml.attribute(itemMeta, "provider", "literal"),
                Xml.text(holder, "name"),
                code(Xml.attribute(itemMeta, "provider", "qcode")));
    }

    private static Standing standing(@Nullable Element itemMeta) {
        String status = code(Xml.attribute(itemMeta, "pubStatus", "qcode"));
        if ("canceled".equals(status) || "withheld".equals(status)) {
            return Standing.WITHDRAWN;
        }
        boolean corrects = itemMeta != null
                && Xml.all(itemMeta, "signal").stream()
                        .anyMatch(signal -> "correction".equals(code(signal.getAttribute("qcode"))));
        return corrects ? Standing.CORRECTED : Standing.USABLE;
    }

    private static @Nullable String party(@Nullable Element party) {
        return party == null
                ? null
                : Choice.first(
                        Xml.text(party, "name"), party.getAttribute("literal"), code(party.getAttribute("qcode")));
    }

    /** The code of a QCode: {@code stat:canceled}. */
    private static @Nullable String code(@Nullable String qcode) {
        return qcode == null ? null : qcode.substring(qcode.indexOf(':') + 1);
    }
}
