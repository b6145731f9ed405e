package dixit.reading.mail;

import dixit.reading.Charsets;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A letter or a part of one (RFC 5322, 2045–2047).
 *
 * @param fields by name, in lower case; the first of each
 * @param body as bytes in Latin-1, still encoded
 */
record MailPart(Map<String, String> fields, String body, int depth) {
    private static final int DEEPEST = 10;
    private static final Pattern PARAMETER = Pattern.compile(";\\s*([\\w*-]+)\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))");
    private static final Pattern ENCODED =
            Pattern.compile("=\\?([\\w-]+)(?:\\*\\w+)?\\?([bBqQ])\\?([^?]*)\\?=(?:\\s+(?==\\?))?");

    static MailPart of(byte[] bytes) {
        return of(new String(bytes, StandardCharsets.ISO_8859_1), 0);
    }

    private static MailPart of(String text, int depth) {
        Matcher end = Pattern.compile("\\r?\\n\\r?\\n").matcher(text);
        boolean found = end.find();
        String head = found ? text.substring(0, end.start()) : text;
        Map<String, String> fields = new TreeMap<>();
        for (String line : head.replaceAll("\\r?\\n[ \\t]+", " ").split("\\r?\\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return new MailPart(fields, found ? text.substring(end.end()) : "", depth);
    }

    /** A field's words; null where it is missing. */
    @Nullable
    String field(String name) {
        String value = fields.get(name);
        return value == null ? null : decodeWords(value);
    }

    /** The part to read: plain text before HTML; null where there is neither. */
    @Nullable
    MailPart best() {
        String type = type();
        if (type.startsWith("text/")) {
            return this;
        }
        MailPart best = null;
        for (MailPart part : parts()) {
            MailPart found = part.best();
            if (found != null && (best == null || (best.isHtml() && !found.isHtml()))) {
                best = found;
            }
        }
        return best;
    }

    boolean isHtml() {
        return type().equals("text/html");
    }

    /** Its text, decoded. */
    String text() {
        return Charsets.decode(decoded(), parameter("charset"));
    }

    private String type() {
        return fields.getOrDefault("content-type", "text/plain")
                .split(";")[0]
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private List<MailPart> parts() {
        String boundary = parameter("boundary");
        if (boundary == null || depth >= DEEPEST) {
            return type().equals("message/rfc822") && depth < DEEPEST ? List.of(of(body, depth + 1)) : List.of();
        }
        List<MailPart> parts = new ArrayList<>();
        String[] pieces = ("\n" + body).split("\\r?\\n--" + Pattern.quote(boundary) + "[ \\t]*(?=\\r?\\n|--|\\z)");
        for (int i = 1; i < pieces.length && !pieces[i].startsWith("--"); i++) {
            parts.add(of(pieces[i].replaceFirst("\\A\\r?\\n", ""), depth + 1));
        }
        return parts;
    }

    private @Nullable String parameter(String name) {
        Matcher parameter = PARAMETER.matcher(fields.getOrDefault("content-type", ""));
        while (parameter.find()) {
            if (parameter.group(1).equalsIgnoreCase(name)) {
                return parameter.group(2) != null ? parameter.group(2) : parameter.group(3);
            }
        }
        return null;
    }

    private byte[] decoded() {
        return switch (fields.getOrDefault("content-transfer-encoding", "")
                .strip()
                .toLowerCase(Locale.ROOT)) {
            case "base64" -> base64(body);
            case "quoted-printable" -> quotedPrintable(body.replaceAll("=[ \\t]*\\r?\\n", ""), false);
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    private static byte[] base64(String text) {
        String letters = text.replaceAll("[^A-Za-z0-9+/]", "");
        int whole = letters.length() % 4 == 1 ? letters.length() - 1 : letters.length();
        return Base64.getDecoder().decode(letters.substring(0, whole));
    }

    private static byte[] quotedPrintable(String text, boolean underscores) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int high = c == '=' && i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(text.charAt(i + 2), 16);
            if (low >= 0) {
                bytes.write(high * 16 + low);
                i += 2;
            } else {
                bytes.write(underscores && c == '_' ? ' ' : c);
            }
        }
        return bytes.toByteArray();
    }

    private static String decodeWords(String value) {
        Matcher word = ENCODED.matcher(value);
        StringBuilder decoded = new StringBuilder();
        while (word.find()) {
            boolean base64 = word.group(2).equalsIgnoreCase("b");
            byte[] bytes = base64 ? base64(word.group(3)) : quotedPrintable(word.group(3), true);
            word.appendReplacement(decoded, Matcher.quoteReplacement(Charsets.decode(bytes, word.group(1))));
        }
        return word.appendTail(decoded).toString();
    }
}
