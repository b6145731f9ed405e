package dixit.reading.wire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** XML that others wrote: no external entities, no expansion of many; elements are told by their local names. */
final class Xml {
    private Xml() {}

    /** @throws SAXException if it is no XML */
    static Element parse(byte[] bytes) throws IOException, SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setExpandEntityReferences(false);
            factory.setXIncludeAware(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new InputSource(new ByteArrayInputStream(bytes)))
                    .getDocumentElement();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every JDK parses XML so", e);
        }
    }

    /** All elements of that name inside, in order. */
    static List<Element> all(Element root, String name) {
        List<Element> found = new ArrayList<>();
        var nodes = root.getElementsByTagNameNS("*", name);
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    /** The first element of that name inside. */
    static @Nullable Element first(@Nullable Element root, String name) {
        return root == null || !(root.getElementsByTagNameNS("*", name).item(0) instanceof Element element)
                ? null
                : element;
    }

    /** The words of the first element of that name; null where it has none. */
    static @Nullable String text(@Nullable Element root, String name) {
        Element element = first(root, name);
        return element == null ? null : words(element);
    }

    /** An attribute of the first element of that name; null where it has none. */
    static @Nullable String attribute(@Nullable Element root, String name, String attribute) {
        Element element = first(root, name);
        return element == null || !element.hasAttribute(attribute) ? null : element.getAttribute(attribute);
    }

    static String words(Element element) {
        return element.getTextContent().replaceAll("\\s+", " ").strip();
    }

    /** Every {@code p} inside as a paragraph, headings too; without any, all its words. */
    static String paragraphs(Element root) {
        List<String> paragraphs = new ArrayList<>();
        collect(root, paragraphs);
        return paragraphs.isEmpty() ? words(root) : String.join("\n\n", paragraphs);
    }

    private static void collect(Element element, List<String> paragraphs) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                String name = child.getLocalName();
                if (name.matches("p|li|h[1-6]|hl2")) {
                    String words = words(child);
                    if (!words.isEmpty()) {
                        paragraphs.add(words);
                    }
                } else if (!name.matches("media|table|img|figure|script|style")) {
                    collect(child, paragraphs);
                }
            }
        }
    }

    /** Says nothing on standard error, and stops at what cannot be parsed. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException exception) {}

        @Override
        public void error(SAXParseException exception) {}

        @Override
        public void fatalError(SAXParseException exception) throws SAXParseException {
            throw exception;
        }
    }
}
