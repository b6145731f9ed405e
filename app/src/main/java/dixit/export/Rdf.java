package dixit.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What an RDF subject says of itself, to be written as Turtle or JSON-LD. Names are prefixed: {@code sem:Event}. */
final class Rdf {
    static final String XSD_DATE = "xsd:date";
    static final String XSD_DATE_TIME = "xsd:dateTime";
    static final String XSD_INTEGER = "xsd:integer";
    static final String XSD_DOUBLE = "xsd:double";

    /** The prefixes and what they stand for. */
    static final Map<String, String> PREFIXES = new TreeMap<>(Map.of(
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "xsd", "http://www.w3.org/2001/XMLSchema#",
            "dcterms", "http://purl.org/dc/terms/",
            "prov", "http://www.w3.org/ns/prov#",
            "sem", "http://semanticweb.cs.vu.nl/2009/11/sem/",
            "gaf", "http://groundedannotationframework.org/gaf#",
            "grasp", "http://groundedannotationframework.org/grasp#",
            "fact", "http://groundedannotationframework.org/grasp/factuality#",
            "dixit", "urn:dixit:term:"));

    private final String subject;
    private final List<Statement> statements = new ArrayList<>();

    /** A subject, by its address. */
    Rdf(String subject) {
        this.subject = subject;
    }

    /** A predicate and its value. */
    record Statement(String predicate, Value value) {}

    /** What a statement says. */
    sealed interface Value {
        /** A prefixed name. */
        record Name(String name) implements Value {}

        /** A full address. */
        record Address(String address) implements Value {}

        /** A text, in a language (BCP 47) or none, or of a datatype. */
        record Literal(
                String text,
                @Nullable String language,
                @Nullable String datatype) implements Value {}
    }

    String subject() {
        return subject;
    }

    List<Statement> statements() {
        return statements;
    }

    Rdf a(String... types) {
        for (String type : types) {
            statements.add(new Statement("rdf:type", new Value.Name(type)));
        }
        return this;
    }

    Rdf name(String predicate, String name) {
        statements.add(new Statement(predicate, new Value.Name(name)));
        return this;
    }

    Rdf link(String predicate, @Nullable String address) {
        if (address != null) {
            statements.add(new Statement(predicate, new Value.Address(address)));
        }
        return this;
    }

    Rdf text(String predicate, @Nullable String text) {
        if (text != null) {
            statements.add(new Statement(predicate, new Value.Literal(text, null, null)));
        }
        return this;
    }

    Rdf text(String predicate, @Nullable String text, String language) {
        if (text != null) {
            statements.add(new Statement(predicate, new Value.Literal(text, language, null)));
        }
        return this;
    }

    Rdf typed(String predicate, @Nullable Object value, String datatype) {
        if (value != null) {
            statements.add(new Statement(predicate, new Value.Literal(value.toString(), null, datatype)));
        }
        return this;
    }
}
