package dixit.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells what content is by how it begins; names may lie. */
public final class Kinds {
    private static final Pattern HTML_DOCTYPE = Pattern.compile("<!doctype\\s+html", Pattern.CASE_INSENSITIVE);
    private static final Pattern HTML_ELEMENT =
            Pattern.compile("<(html|head|body|article|title|meta|p|div)[\\s>/]", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIL_FIELD = Pattern.compile(
            "(?im)^(from|to|subject|date|message-id|received|mime-version|return-path|delivered-to|content-type): ?\\S");
    private static final Pattern JSON_OBJECT_LINE = Pattern.compile("\\A\\s*\\{[^\\n]*\\}\\s*\\n\\s*\\{");
    private static final Pattern TABLE_COLUMN =
            Pattern.compile("(?i)\"?(text|body|content|article|articlebody|maintext|testo)\"?");

    /** What tells most kinds apart; in bytes. */
    private static final int FIRST = 8 * 1024;
    /** What tells a line of JSON, or a row of a table, from other text. */
    private static final int MORE = 64 * 1024;

    private Kinds() {}

    /** The kind of a content, which stays to be read. */
    public static Kind of(Content content) throws IOException {
        byte[] first = content.head(FIRST);
        String bytes = new String(first, StandardCharsets.ISO_8859_1);
        if (bytes.startsWith("%PDF-") || bytes.contains("\n%PDF-")) {
            return Kind.PDF;
        }
        if (bytes.startsWith("PK\u0003\u0004") || bytes.startsWith("PK\u0005\u0006")) {
            return Kind.ZIP;
        }
        if (bytes.startsWith("\u001f\u008b")) {
            return Kind.GZIP;
        }
        if (bytes.startsWith("WARC/")) {
            return Kind.WARC;
        }
        String text = TextDecoder.decode(first);
        if (TextDecoder.isBinary(text)) {
            return Kind.BINARY;
        }
        return text.stripLeading().startsWith("<") ? ofMarkup(text) : ofText(TextDecoder.decode(content.head(MORE)));
    }

    private static Kind ofText(String text) {
        String start = text.stripLeading();
        if (start.startsWith("{") || start.startsWith("[")) {
            return ofJson(start);
        }
        if (Header.of(text).end() > 0) {
            return Kind.TEXT;
        }
        if (isMail(start)) {
            return Kind.MAIL;
        }
        return isTable(start) ? Kind.TABLE : Kind.TEXT;
    }

    private static Kind ofMarkup(String text) {
        return switch (rootName(text)) {
            case "rss", "feed", "rdf" -> Kind.FEED;
            case "opml" -> Kind.OPML;
            case "newsmessage", "newsitem", "packageitem", "contentset" -> Kind.NEWSML;
            case "nitf" -> Kind.NITF;
            default -> isHtml(text) ? Kind.HTML : Kind.TEXT;
        };
    }

    /** The name of the first element, without its prefix, in lower case; empty where there is none. */
    private static String rootName(String text) {
        int at = text.indexOf('<');
        while (at >= 0 && at + 1 < text.length()) {
            if (text.startsWith("<!--", at)) {
                at = text.indexOf("-->", at);
            } else if (text.charAt(at + 1) != '!' && text.charAt(at + 1) != '?') {
                return name(text, at + 1);
            }
            at = at < 0 ? -1 : text.indexOf('<', at + 1);
        }
        return "";
    }

    private static String name(String text, int begin) {
        int end = begin;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || ":-_.".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        String name = text.substring(begin, end).toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }

    private static boolean isHtml(String text) {
        return HTML_DOCTYPE.matcher(text).find() || HTML_ELEMENT.matcher(text).find();
    }

    private static Kind ofJson(String start) {
        if (JSON_OBJECT_LINE.matcher(start).find()) {
            return Kind.JSON_LINES;
        }
        boolean json =
                start.matches("(?s)(\\{\\s*[\"}].*|\\[\\s*[\\[{\"\\]\\d].*)") && !start.matches("(?s)\\[\\d*\\].*");
        return json ? Kind.JSON : Kind.TEXT;
    }

    private static boolean isMail(String start) {
        int end = start.indexOf("\n\n") >= 0 ? start.indexOf("\n\n") : start.indexOf("\r\n\r\n");
        String fields = start.substring(0, end < 0 ? start.length() : end);
        return fields.matches("(?s)(From \\S+.*\\R)?[A-Za-z][\\w-]*:.*")
                && MAIL_FIELD
                                .matcher(fields)
                                .results()
                                .map(field -> field.group(1).toLowerCase(Locale.ROOT))
                                .distinct()
                                .count()
                        >= 3;
    }

    private static boolean isTable(String start) {
        String first = start.lines().findFirst().orElse("");
        for (String separator : new String[] {",", ";", "\t"}) {
            String[] columns = first.split(separator, -1);
            if (columns.length > 1
                    && Arrays.stream(columns)
                            .anyMatch(column ->
                                    TABLE_COLUMN.matcher(column.strip()).matches())) {
                return true;
            }
        }
        return false;
    }
}
