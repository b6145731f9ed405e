package dixit.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The files of the page and the libraries it uses, from the class path and nowhere else. */
final class PageFiles {
    private static final String PAGE = "/dixit/page/";
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+\\.(js|css|json|svg)");
    private static final Pattern LIBRARY = Pattern.compile("lib/([a-z0-9_-]+)/((?:[a-z0-9-]+/)*[a-z0-9.-]+\\.js)");
    private static final Pattern IMPORT_MAP =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "html", "text/html; charset=utf-8");

    private final Map<String, Answer> files = new ConcurrentHashMap<>();

    /** The page itself. */
    Answer index() {
        return files.computeIfAbsent("index.html", name -> of(PAGE + name, "html"));
    }

    /** A file by its path without the first slash; null if there is none. */
    @Nullable
    Answer file(String path) {
        Matcher library = LIBRARY.matcher(path);
        boolean known = NAME.matcher(path).matches() || library.matches();
        if (!known || path.contains("..")) {
            return null;
        }
        String resource = library.matches() ? libraryFile(library.group(1), library.group(2)) : PAGE + path;
        if (resource == null || PageFiles.class.getResource(resource) == null) {
            return null;
        }
        return files.computeIfAbsent(path, unseen -> of(resource, path.substring(path.lastIndexOf('.') + 1)));
    }

    /** A WebJar says in a file of its own which version it is, which is part of its files' paths. */
    private static @Nullable String libraryFile(String library, String file) {
        try (InputStream in =
                PageFiles.class.getResourceAsStream("/META-INF/maven/org.webjars.npm/" + library + "/pom.properties")) {
            if (in == null) {
                return null;
            }
            Properties properties = new Properties();
            properties.load(in);
            return "/META-INF/resources/webjars/" + library + "/" + properties.getProperty("version") + "/" + file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer of(String resource, String ending) {
        try (InputStream in = PageFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the program");
            }
            return Answer.of(TYPES.getOrDefault(ending, "application/octet-stream"), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The policy under which the page runs nothing but its own files, and its one import map by its hash. */
    String policy() {
        Matcher map = IMPORT_MAP.matcher(new String(index().bytes(), StandardCharsets.UTF_8));
        String script = map.find() ? " '" + hash(map.group(1)) + "'" : "";
        return "default-src 'none'; script-src 'self'" + script + "; style-src 'self'; img-src 'self' data:; "
                + "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
