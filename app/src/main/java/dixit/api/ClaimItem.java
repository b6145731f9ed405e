package dixit.api;

import dixit.document.Span;
import dixit.json.Form;
import dixit.ledger.LedgerClaim;
import dixit.ledger.json.LedgerClaimWriter;
import tools.jackson.core.JsonGenerator;

/** Writes a claim with the words around it, its proposition, and what people have made of it. */
final class ClaimItem {
    /** At most so many characters of the text on either side. */
    private static final int AROUND = 160;

    private ClaimItem() {}

    static void write(LedgerClaim claim, boolean explain, JsonGenerator json) {
        String text = claim.document().document().text();
        Span words = claim.claim().content();
        json.writeStartObject();
        json.writeName("claim");
        json.writeRawValue(new LedgerClaimWriter(explain ? Form.EXPLAINED : Form.PLAIN).line(claim));
        json.writeStringProperty("before", before(text, words.begin()));
        json.writeStringProperty("after", after(text, words.end()));
        json.writeStringProperty("proposition", claim.proposition());
        json.writeStringProperty("known", claim.document().origin().known().toString());
        json.writeStringProperty("copyOf", claim.document().origin().copyOf());
        json.writeStringProperty(
                "reckoning", claim.grade() == null ? null : claim.grade().reckoning());
        judged(claim, json);
        json.writeEndObject();
    }

    private static void judged(LedgerClaim claim, JsonGenerator json) {
        json.writeObjectPropertyStart("judged");
        json.writeStringProperty("act", claim.testimony().act().name());
        json.writeStringProperty(
                "certainty", claim.testimony().factuality().certainty().name());
        json.writeStringProperty(
                "polarity", claim.testimony().factuality().polarity().name());
        json.writeStringProperty("tense", claim.testimony().factuality().tense().name());
        json.writeStringProperty("rejected", claim.testimony().rejected());
        json.writeEndObject();
    }

    private static String before(String text, int begin) {
        int from = Math.max(begin - AROUND, text.lastIndexOf('\n', Math.max(begin - 1, 0)) + 1);
        int space = from == 0 || from == begin || text.charAt(from - 1) == '\n' ? from : text.indexOf(' ', from) + 1;
        return text.substring(space > from && space <= begin ? space : Math.min(from, begin), begin);
    }

    private static String after(String text, int end) {
        int line = text.indexOf('\n', end);
        int to = Math.min(end + AROUND, line < 0 ? text.length() : line);
        int space = to == text.length() || to == line ? to : text.lastIndexOf(' ', to);
        return text.substring(end, space > end ? space : to);
    }
}
