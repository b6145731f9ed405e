package dixit.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.stream.Collectors;

/** RDF 1.1 Turtle. */
final class TurtleWriter implements RdfWriter {
    private final Writer out;

    TurtleWriter(Writer out) throws IOException {
        this.out = out;
        for (Map.Entry<String, String> prefix : Rdf.PREFIXES.entrySet()) {
            out.write("@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n");
        }
    }

    @Override
    public void write(Rdf subject) throws IOException {
        out.write(subject.statements().stream()
                .map(statement -> "    " + predicate(statement.predicate()) + " " + value(statement.value()))
                .collect(Collectors.joining(" ;\n", "\n<" + subject.subject() + ">\n", " .\n")));
    }

    private static String predicate(String name) {
        return name.equals("rdf:type") ? "a" : name;
    }

    private static String value(Rdf.Value value) {
        return switch (value) {
            case Rdf.Value.Name name -> name.name();
            case Rdf.Value.Address address -> "<" + address.address() + ">";
            case Rdf.Value.Literal literal -> quoted(literal.text()) + suffix(literal);
        };
    }

    private static String suffix(Rdf.Value.Literal literal) {
        if (literal.language() != null) {
            return "@" + literal.language();
        }
        return literal.datatype() == null ? "" : "^^" + literal.datatype();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> plain(quoted, c);
            }
        });
        return quoted.append('"').toString();
    }

    /** Half a surrogate pair is no character: it becomes U+FFFD, as in whatever is written in UTF-8. */
    private static void plain(StringBuilder quoted, int c) {
        if (Character.isISOControl(c)) {
            quoted.append("\\u%04X".formatted(c));
        } else {
            quoted.appendCodePoint(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c);
        }
    }

    @Override
    public void end() {}
}
