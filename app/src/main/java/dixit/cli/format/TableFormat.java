package dixit.cli.format;

import dixit.claim.Claim;
import dixit.claim.Reading;
import dixit.claim.Reason;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** For people at a terminal: a block a claim, wrapped to its width. */
public final class TableFormat implements ReadingFormat {
    private static final String INDENT = "     ";

    private final Writer out;
    private final int width;
    private final Labels labels;
    private final Ink ink;
    private final boolean explain;
    private boolean first = true;

    /** @param explain whether to say which rule gave each field, by which words */
    public TableFormat(Writer out, int width, boolean colour, Labels labels, boolean explain) {
        this.out = out;
        this.width = width;
        this.ink = new Ink(colour);
        this.labels = labels;
        this.explain = explain;
    }

    @Override
    public void reading(Reading reading) throws IOException {
        Wording wording = new Wording(reading.document(), labels);
        Map<String, Integer> numbers = new HashMap<>();
        for (Claim claim : reading.claims()) {
            numbers.put(claim.id(), numbers.size() + 1);
        }
        out.write(first ? "" : "\n");
        first = false;
        for (String line : Wrap.lines(wording.heading(numbers.size()), width)) {
            line(ink.bold(line));
        }
        for (Claim claim : reading.claims()) {
            out.write("\n");
            block(claim, wording, numbers);
        }
    }

    private void block(Claim claim, Wording wording, Map<String, Integer> numbers) throws IOException {
        String number = "%3d  ".formatted(numbers.get(claim.id()));
        String who = wording.chain(claim.sources()) + " " + wording.act(claim);
        String how = wording.factuality(claim.factuality());
        head(number, who, how, claim);
        String content = wording.words(claim.content());
        paragraph(content, Ink.Style.PLAIN);
        String what = (wording.type(claim.event()) + "  " + wording.parties(claim.event())).strip();
        if (!what.isEmpty()) {
            paragraph(what, Ink.Style.PLAIN);
        }
        List<String> details =
                wording.details(claim, number(claim.condition(), numbers), number(claim.about(), numbers));
        if (!details.isEmpty()) {
            paragraph(String.join(" · ", details), Ink.Style.PLAIN);
        }
        if (explain) {
            why(claim, wording);
        }
    }

    /** Who says it on the left, how sure on the right, or below where there is no room. */
    private void head(String number, String who, String how, Claim claim) throws IOException {
        int room = width - INDENT.length() - Wrap.columns(who) - Wrap.columns(how);
        Ink.Style style = Ink.Style.of(claim.factuality());
        if (room >= 2) {
            line(number + ink.bold(who) + " ".repeat(room) + ink.paint(how, style));
            return;
        }
        String before = number;
        for (String line : Wrap.lines(who, width - INDENT.length())) {
            line(before + ink.bold(line));
            before = INDENT;
        }
        line(INDENT + ink.paint(how, style));
    }

    private void why(Claim claim, Wording wording) throws IOException {
        for (Map.Entry<String, Reason> field : new TreeMap<>(claim.why()).entrySet()) {
            paragraph(wording.reason(field.getKey(), field.getValue()), Ink.Style.FAINT);
        }
    }

    private void paragraph(String text, Ink.Style style) throws IOException {
        for (String line : Wrap.lines(text, width - INDENT.length())) {
            line(INDENT + ink.paint(line, style));
        }
    }

    private void line(String line) throws IOException {
        out.write(line.stripTrailing());
        out.write("\n");
    }

    private static @Nullable String number(@Nullable String claim, Map<String, Integer> numbers) {
        Integer number = claim == null ? null : numbers.get(claim);
        return number == null ? null : number.toString();
    }
}
