package dixit.bench;

import dixit.document.Document;
import dixit.document.Published;
import dixit.document.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A TimeML document (1.2.1) with its TIMEX3.
 *
 * @param creation those that give the document's own time, which no one is asked to find
 */
record TimeMl(Document document, List<Timex> times, List<Span> creation) {
    private static final Set<String> OF_THE_DOCUMENT = Set.of("CREATION_TIME", "PUBLICATION_TIME");

    /** A TIMEX3 in the text. */
    record Timex(Span span, String value) {}

    static TimeMl read(Path file) throws IOException {
        Element root;
        try {
            DocumentBuilder builder =
                    DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
            root = builder.parse(file.toFile()).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + " is no TimeML", e);
        }
        Element dct = (Element) root.getElementsByTagName("DCT").item(0);
        String published = ((Element) dct.getElementsByTagName("TIMEX3").item(0)).getAttribute("value");
        StringBuilder text = new StringBuilder();
        List<Timex> times = new ArrayList<>();
        List<Span> creation = new ArrayList<>();
        collect(root.getElementsByTagName("TEXT").item(0), text, times, creation);
        Document document = new Document(
                file.getFileName().toString(),
                file.toString(),
                null,
                null,
                null,
                "en",
                Published.parse(published),
                "TimeML",
                text.toString(),
                0);
        return new TimeMl(document, List.copyOf(times), List.copyOf(creation));
    }

    private static void collect(Node node, StringBuilder text, List<Timex> times, List<Span> creation) {
        int begin = text.length();
        if (node.getNodeType() == Node.TEXT_NODE) {
            text.append(node.getNodeValue());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, text, times, creation);
        }
        if (node instanceof Element element && element.getTagName().equals("TIMEX3")) {
            Span span = new Span(begin, text.length());
            if (OF_THE_DOCUMENT.contains(element.getAttribute("functionInDocument"))) {
                creation.add(span);
            } else {
                times.add(new Timex(span, element.getAttribute("value")));
            }
        }
    }
}
