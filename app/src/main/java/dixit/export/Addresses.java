package dixit.export;

import dixit.document.Document;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** What documents and other things are called on the web: their own address, else a name made of their id. */
final class Addresses {
    private Addresses() {}

    /** The report's own address if it has one; else {@code urn:dixit:document:ID}. */
    static String of(Document document) {
        String url = web(document.url());
        String uri = url == null ? web(document.uri()) : url;
        return uri == null ? urn("document", document.id()) : uri;
    }

    /** A web address without fragment; null if it is none. */
    static @Nullable String web(@Nullable String address) {
        if (address == null || !address.matches("https?://[^#<>\"{}|\\\\^`\\s]+")) {
            return null;
        }
        try {
            return new URI(address).toASCIIString();
        } catch (URISyntaxException e) {
            return null;
        }
    }

    static String urn(String kind, String id) {
        return "urn:dixit:" + kind + ":" + id;
    }
}
