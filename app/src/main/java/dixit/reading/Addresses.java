package dixit.reading;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** What is a web address. */
public final class Addresses {
    private Addresses() {}

    /** The address if it is one of http or https, else null. */
    public static @Nullable String web(@Nullable String written) {
        if (written == null) {
            return null;
        }
        try {
            URI uri = new URI(written.strip());
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? written.strip() : null;
        } catch (URISyntaxException noAddress) {
            return null;
        }
    }

    /** A reference on a page as a web address; null if it leads elsewhere. */
    public static @Nullable String resolve(@Nullable String base, @Nullable String reference) {
        if (base == null || reference == null) {
            return web(reference);
        }
        try {
            return web(new URI(base.strip()).resolve(reference.strip()).toString());
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return web(reference);
        }
    }
}
