package newsarchive.importing.formats;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import newsarchive.text.EscapeHtml;
import org.jsoup.parser.Parser;

/**
 * Reads XML of strangers step by step: no document type, no entity but those of HTML, nothing from
 * outside of the file, no nesting beyond 200 and no text beyond 20 million characters. For one
 * thread and one file.
 */
final class SafeXml {
    private static final int DEEPEST = 200;
    private static final int LONGEST = 20_000_000;

    private final XMLStreamReader xml;
    private int depth;

    /** What is wrong with the XML, and where. */
    static final class FaultException extends Exception {
        private static final long serialVersionUID = 1L;

        private final int line;

        FaultException(String message, int line) {
            super(message, null, false, false);
            this.line = Math.max(0, line);
        }

        /** Counted from 1; 0 when unknown. */
        int line() {
            return line;
        }
    }

    private SafeXml(XMLStreamReader xml) {
        this.xml = xml;
    }

    static SafeXml of(InputStream stream) throws FaultException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver(
                (publicId, systemId, base, namespace) -> {
                    throw new XMLStreamException("it asks for another file");
                });
        try {
            return new SafeXml(factory.createXMLStreamReader(stream));
        } catch (XMLStreamException broken) {
            throw fault(broken);
        }
    }

    /** Goes on to the next element that begins; false at the end of the file. */
    boolean nextElement() throws FaultException, IOException {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    /**
     * Goes on to the next child that begins within the element at {@code depth}; false when that
     * element ends.
     */
    boolean nextChild(int parent) throws FaultException, IOException {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
                return true;
            }
            if (depth < parent || event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    /** How many elements are open, the one that began last included. */
    int depth() {
        return depth;
    }

    /** The element's name without prefix. */
    String name() {
        return xml.getLocalName();
    }

    /** The element's namespace; empty when it has none. */
    String namespace() {
        return xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
    }

    /** The value of an attribute, whatever its namespace; empty when there is none. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Whether the element that began last declares a namespace that holds {@code part}. */
    boolean declares(String part) {
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            String uri = xml.getNamespaceURI(i);
            if (uri != null && uri.contains(part)) {
                return true;
            }
        }
        return false;
    }

    /** All text in the element that began last, up to its end. */
    String text() throws FaultException, IOException {
        return content(false);
    }

    /** What stands in the element that began last, up to its end, as markup without namespaces. */
    String markup() throws FaultException, IOException {
        return content(true);
    }

    private String content(boolean markup) throws FaultException, IOException {
        int own = depth;
        StringBuilder content = new StringBuilder();
        while (depth >= own) {
            int event = next();
            switch (event) {
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        content.append(markup ? EscapeHtml.of(xml.getText()) : xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> {
                    String entity = "&" + xml.getLocalName() + ";";
                    content.append(markup ? entity : Parser.unescapeEntities(entity, false));
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    if (markup) {
                        open(content);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (markup && depth >= own) {
                        content.append("</").append(name()).append('>');
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> depth = own - 1;
                default -> {
                    // comments and instructions say nothing
                }
            }
            if (content.length() > LONGEST) {
                throw new FaultException("a text of more than 20 million characters", line());
            }
        }
        return content.toString();
    }

    private void open(StringBuilder content) {
        content.append('<').append(name());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            content.append(' ').append(xml.getAttributeLocalName(i)).append("=\"");
            EscapeHtml.attribute(content, xml.getAttributeValue(i));
            content.append('"');
        }
        content.append('>');
    }

    /** The line at which the reading is, counted from 1. */
    int line() {
        return Math.max(0, xml.getLocation().getLineNumber());
    }

    private int next() throws FaultException, IOException {
        try {
            if (!xml.hasNext()) {
                return XMLStreamConstants.END_DOCUMENT;
            }
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            if (depth > DEEPEST) {
                throw new FaultException("elements in each other, more than 200 deep", line());
            }
            return event;
        } catch (XMLStreamException broken) {
            throw fault(broken);
        }
    }

    private static FaultException fault(XMLStreamException broken) {
        int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
        String message = broken.getMessage() == null ? "no XML" : broken.getMessage();
        int at = message.indexOf("Message: ");
        String told = at < 0 ? message : message.substring(at + 9);
        return new FaultException(told.lines().findFirst().orElse("no XML"), line);
    }
}
