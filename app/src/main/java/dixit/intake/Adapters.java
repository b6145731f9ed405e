package dixit.intake;

import dixit.reading.Adapter;
import dixit.reading.Kind;
import dixit.reading.PlainText;
import dixit.reading.html.HtmlAdapter;
import java.util.EnumMap;
import java.util.Map;

/** Which adapter reads what. */
final class Adapters {
    private Adapters() {}

    static Map<Kind, Adapter> all() {
        Map<Kind, Adapter> adapters = new EnumMap<>(Kind.class);
        adapters.put(Kind.TEXT, new PlainText());
        adapters.put(Kind.HTML, new HtmlAdapter());
        return adapters;
    }
}
