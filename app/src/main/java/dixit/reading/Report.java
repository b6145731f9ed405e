package dixit.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as an input has it.
 *
 * @param uri where it was read from, as given
 * @param url its own address
 * @param guid what its publisher calls it
 * @param outlet who published it
 * @param title its headline
 * @param author who wrote it
 * @param published when it was published
 * @param modified when it was last changed
 * @param language ISO 639-1, where the input says it
 * @param credit whose text it is, as its credit line says: {@code ANSA}
 * @param via through whose hands it came, first to last
 * @param standing whether its publisher stands by it
 * @param partial whether this is only its beginning, the rest behind a paywall
 * @param text its text, as spans count in it
 * @param bodyBegin where sentences start in it
 */
public record Report(
        String uri,
        @Nullable String url,
        @Nullable String guid,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String author,
        @Nullable Dated published,
        @Nullable Dated modified,
        @Nullable String language,
        @Nullable String credit,
        List<String> via,
        Standing standing,
        boolean partial,
        String text,
        int bodyBegin) {

    /** Starts a report. */
    public static Builder of(String uri) {
        return new Builder(uri);
    }

    /** Collects what is known of a report; a blank value counts as none. */
    public static final class Builder {
        private final String uri;
        private @Nullable String url;
        private @Nullable String guid;
        private @Nullable String outlet;
        private @Nullable String title;
        private @Nullable String author;
        private @Nullable Dated published;
        private @Nullable Dated modified;
        private @Nullable String language;
        private @Nullable String credit;
        private final List<String> via = new ArrayList<>();
        private Standing standing = Standing.USABLE;
        private boolean partial;

        private Builder(String uri) {
            this.uri = uri;
        }

        /** Keeps what is a web address, and nothing else. */
        public Builder url(@Nullable String address) {
            url = Addresses.web(address);
            return this;
        }

        public Builder guid(@Nullable String value) {
            guid = line(value);
            return this;
        }

        public Builder outlet(@Nullable String value) {
            outlet = line(value);
            return this;
        }

        public Builder title(@Nullable String value) {
            title = line(value);
            return this;
        }

        public Builder author(@Nullable String value) {
            author = line(value);
            return this;
        }

        public Builder published(@Nullable Dated value) {
            published = value;
            return this;
        }

        public Builder modified(@Nullable Dated value) {
            modified = value;
            return this;
        }

        /** Keeps the language of a tag such as {@code it-IT} (BCP 47). */
        public Builder language(@Nullable String tag) {
            language = Languages.of(tag);
            return this;
        }

        public Builder credit(@Nullable String value) {
            credit = line(value);
            return this;
        }

        public Builder via(@Nullable String hand) {
            String name = line(hand);
            if (name != null) {
                via.add(name);
            }
            return this;
        }

        public Builder standing(Standing value) {
            standing = value;
            return this;
        }

        public Builder partial(boolean value) {
            partial = value;
            return this;
        }

        /** The report with a text of its own. */
        public Report text(String text, int bodyBegin) {
            return new Report(
                    uri,
                    url,
                    guid,
                    outlet,
                    title,
                    author,
                    published,
                    modified,
                    language,
                    credit,
                    List.copyOf(via),
                    standing,
                    partial,
                    text,
                    bodyBegin);
        }

        /** The report with its headline as the first line, then an empty line, then the body. */
        public Report body(String body) {
            String stripped = body.strip();
            return text(
                    title == null || stripped.isEmpty() || stripped.startsWith(title + "\n")
                            ? stripped
                            : title + "\n\n" + stripped,
                    0);
        }

        private static @Nullable String line(@Nullable String value) {
            String line = value == null
                    ? ""
                    : value.replaceAll("[\\s\\p{Cntrl}\u00A0]+", " ").strip();
            return line.isEmpty() ? null : line;
        }
    }
}
