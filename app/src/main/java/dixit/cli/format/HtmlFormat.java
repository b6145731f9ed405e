package dixit.cli.format;

import dixit.claim.Claim;
import dixit.claim.Reading;
import dixit.claim.Reason;
import dixit.document.Document;
import dixit.document.Span;
import dixit.language.DataException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One page that needs nothing else: each report with its claims' words marked, the claims beside it. */
public final class HtmlFormat implements ReadingFormat {
    private static final Pattern PARAGRAPH = Pattern.compile("[^\\r\\n]+");

    private final Writer out;
    private final Labels labels;
    private final String language;
    private final boolean explain;
    private int documents;

    /** @param language of the labels, ISO 639-1 */
    public HtmlFormat(Writer out, Labels labels, String language, boolean explain) {
        this.out = out;
        this.labels = labels;
        this.language = language;
        this.explain = explain;
    }

    @Override
    public void begin() throws IOException {
        out.write("""
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Dixit</title>
                <style>
                %s</style>
                </head>
                <body>
                """.formatted(Html.escape(language), stylesheet()));
    }

    @Override
    public void reading(Reading reading) throws IOException {
        documents++;
        Document document = reading.document();
        Wording wording = new Wording(document, labels);
        String title = document.title() != null ? document.title() : document.uri();
        out.write("<article>\n<h1 dir=\"auto\">" + Html.escape(title == null ? document.id() : title) + "</h1>\n");
        out.write("<p class=\"meta\">"
                + Html.escape(wording.heading(reading.claims().size())) + "</p>\n");
        Cards cards = new Cards(reading, wording);
        Marks marks = new Marks(reading, prefix());
        Matcher paragraph = PARAGRAPH.matcher(document.text());
        while (paragraph.find()) {
            Span span = new Span(paragraph.start(), paragraph.end());
            out.write("<div class=\"row\">\n<p class=\"text\" lang=\"" + Html.escape(document.language())
                    + "\" dir=\"auto\">" + marks.html(span) + "</p>\n<div>\n" + cards.of(span) + "</div>\n</div>\n");
        }
        out.write("</article>\n");
    }

    @Override
    public void end() throws IOException {
        out.write("</body>\n</html>\n");
    }

    /** The name of a claim's certainty in the stylesheet. */
    static String certainty(Claim claim) {
        return switch (Ink.Style.of(claim.factuality())) {
            case CERTAIN -> "certain";
            case PROBABLE -> "probable";
            case POSSIBLE -> "possible";
            case NEGATIVE -> "negative";
            case OPEN, PLAIN, FAINT -> "open";
        };
    }

    private String prefix() {
        return "d" + documents;
    }

    private static String stylesheet() throws IOException {
        try (InputStream css = HtmlFormat.class.getResourceAsStream("page.css")) {
            if (css == null) {
                throw new DataException("page.css: is not in the program; build it again");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The claims of one report, each on a card. */
    private final class Cards {
        private final Reading reading;
        private final Wording wording;
        private final Map<String, String> numbers = new HashMap<>();

        Cards(Reading reading, Wording wording) {
            this.reading = reading;
            this.wording = wording;
            reading.claims().forEach(claim -> numbers.put(claim.id(), String.valueOf(numbers.size() + 1)));
        }

        /** Those whose words begin in a part of the report. */
        String of(Span part) {
            StringBuilder html = new StringBuilder();
            for (int i = 0; i < reading.claims().size(); i++) {
                Claim claim = reading.claims().get(i);
                int begin = claim.content().begin();
                if (part.begin() <= begin && begin < part.end()) {
                    html.append(card(claim, i + 1));
                }
            }
            return html.toString();
        }

        private String card(Claim claim, int number) {
            String certainty = certainty(claim);
            String what = (wording.type(claim.event()) + "  " + wording.parties(claim.event())).strip();
            List<String> details = wording.details(claim, numbers.get(claim.condition()), numbers.get(claim.about()));
            return "<section class=\"claim %s\" id=\"%sc%d\">\n".formatted(certainty, prefix(), number)
                    + "<p class=\"who\"><a href=\"#%st%d\">%d</a> ".formatted(prefix(), number, number)
                    + Html.escape(wording.chain(claim.sources()) + " " + wording.act(claim)) + "</p>\n"
                    + "<p class=\"how " + certainty + "\">"
                    + Html.escape(wording.factuality(claim.factuality())) + "</p>\n"
                    + (what.isEmpty() ? "" : "<p>" + Html.escape(what) + "</p>\n")
                    + details.stream()
                            .map(detail -> "<p>" + Html.escape(detail) + "</p>\n")
                            .collect(Collectors.joining())
                    + (explain ? why(claim) : "")
                    + "</section>\n";
        }

        private String why(Claim claim) {
            StringBuilder html = new StringBuilder("<ul class=\"why\">\n");
            for (Map.Entry<String, Reason> field : new TreeMap<>(claim.why()).entrySet()) {
                html.append("<li>")
                        .append(Html.escape(wording.reason(field.getKey(), field.getValue())))
                        .append("</li>\n");
            }
            return html.append("</ul>\n").toString();
        }
    }
}
