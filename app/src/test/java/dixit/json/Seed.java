package dixit.json;

import dixit.claim.Claim;
import dixit.claim.Reading;
import dixit.document.Document;
import dixit.document.Published;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The worked example with the claims that people found in it. */
public final class Seed {
    public static final Path FILE = Path.of("../examples/vladivostok.txt");

    private Seed() {}

    public static Document document() {
        try {
            return new Document(
                    "seed",
                    "examples/vladivostok.txt",
                    null,
                    null,
                    null,
                    "it",
                    Published.parse("2023-09"),
                    "date line",
                    Files.readString(FILE),
                    14);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Reading reading() {
        Document document = document();
        ClaimReader reader = new ClaimReader(document);
        List<Claim> claims = new ArrayList<>();
        for (JsonNode claim : gold().required("claims").values()) {
            claims.add(reader.read(claim));
        }
        return new Reading(document, claims);
    }

    private static JsonNode gold() {
        try (InputStream in = Seed.class.getResourceAsStream("/seed/claims.json")) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
