package dixit.export;

import dixit.attribution.SpeechAct;
import dixit.document.Document;
import dixit.document.Hash;
import dixit.document.Span;
import dixit.ledger.Dossier;
import dixit.ledger.LedgerClaim;
import dixit.ledger.StoredDocument;
import dixit.name.Entity;
import dixit.name.EntityKind;
import dixit.proposition.Happening;
import dixit.proposition.Label;
import dixit.proposition.Proposition;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** FollowTheMoney entities, one a line: articles, events, those involved in them, and their mentions. */
final class FtmExport implements Export {
    private final Writer out;
    private final Label label;
    private final Countries countries;
    private final Set<String> written = new HashSet<>();

    FtmExport(Writer out, Label label, Countries countries) {
        this.out = out;
        this.label = label;
        this.countries = countries;
    }

    @Override
    public void write(Dossier dossier) throws IOException {
        for (LedgerClaim claim : dossier.claims()) {
            article(claim.document());
        }
        Happening event = dossier.proposition().event();
        for (Entity entity : event.parties()) {
            actor(entity);
        }
        event(dossier);
        for (LedgerClaim claim : dossier.claims()) {
            mentions(new Evidence(claim));
        }
    }

    private void article(StoredDocument stored) throws IOException {
        Document document = stored.document();
        if (!written.add(document.id())) {
            return;
        }
        FtmEntity article = new FtmEntity(article(document.id()), "Article");
        article.add("title", document.title());
        article.add("fileName", document.title() == null ? document.uri() : null);
        article.add("publisher", document.outlet());
        article.add("publishedAt", stored.origin().published());
        article.add("sourceUrl", Addresses.web(document.url()));
        article.add("language", Locale.of(document.language()).getISO3Language());
        article.add("bodyText", document.text());
        article.add("retrievedAt", stored.ingested().toString());
        String copyOf = stored.origin().copyOf();
        article.add("notes", copyOf == null ? null : "copy of " + article(copyOf));
        out.write(article.line());
    }

    private static String article(String document) {
        return "dixit-article-" + document;
    }

    private void actor(Entity entity) throws IOException {
        String id = Actors.id(entity);
        if (id == null || !written.add(id)) {
            return;
        }
        FtmEntity actor = new FtmEntity(actorId(id), schema(entity));
        actor.add("name", Actors.shown(entity));
        actor.add("country", country(entity.country()));
        actor.add(entity.kind() == EntityKind.PERSON ? "position" : "summary", entity.role());
        out.write(actor.line());
    }

    private static String actorId(String id) {
        return "dixit-actor-" + id;
    }

    private static String schema(Entity entity) {
        return switch (entity.kind()) {
            case PERSON -> "Person";
            case ORGANISATION -> "GOV".equals(entity.sector()) ? "PublicBody" : "Organization";
            case MEDIA -> "Organization";
            case COUNTRY -> "PublicBody";
            case PLACE, GROUP -> "LegalEntity";
        };
    }

    /** FollowTheMoney's countries are ISO 3166-1 alpha-2, in small letters. */
    private @Nullable String country(@Nullable String code) {
        Countries.Country country = countries.of(code);
        return country == null ? null : country.alpha2().toLowerCase(Locale.ROOT);
    }

    private void event(Dossier dossier) throws IOException {
        Proposition proposition = dossier.proposition();
        Happening happening = proposition.event();
        FtmEntity event = new FtmEntity("dixit-event-" + proposition.id(), "Event");
        event.add("name", label.of(proposition));
        event.add(
                "summary",
                proposition.status() + " since " + proposition.present().shown());
        event.add("keywords", happening.type() == null ? null : happening.type().name());
        event.add("startDate", Objects.toString(happening.first(), null));
        event.add("endDate", Objects.toString(happening.last(), null));
        if (happening.place() != null) {
            event.add("location", happening.place().name());
            event.add("country", country(happening.place().country()));
        }
        happening.parties().stream()
                .map(Actors::id)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(id -> event.add("involved", actorId(id)));
        for (LedgerClaim claim : dossier.claims()) {
            Evidence evidence = new Evidence(claim);
            event.add("proof", article(evidence.document().id()));
            event.add("publisher", evidence.document().outlet());
            event.add("sourceUrl", Addresses.web(evidence.document().url()));
            event.add("notes", note(evidence));
        }
        out.write(event.line());
    }

    /** FollowTheMoney has no field for who says what where; so it is told. */
    private static String note(Evidence evidence) {
        Span at = evidence.codePoints(evidence.claim().content());
        SpeechAct act = evidence.of().testimony().act();
        return "%s: %s (%s %s) “%s” [%s, characters %d–%d; %s]"
                .formatted(
                        evidence.claim().id(),
                        evidence.chainText(),
                        act,
                        evidence.of().testimony().factuality().certainty(),
                        evidence.of().testimony().content(),
                        article(evidence.document().id()),
                        at.begin(),
                        at.end(),
                        evidence.rulesText());
    }

    private void mentions(Evidence evidence) throws IOException {
        List<Entity> named = new ArrayList<>(evidence.of().testimony().event().parties());
        for (Entity entity : named) {
            String id = Actors.id(entity);
            String mention = "dixit-mention-" + Hash.of(evidence.document().id(), id);
            if (id == null || entity.name() == null || !written.add(mention)) {
                continue;
            }
            actor(entity);
            FtmEntity entry = new FtmEntity(mention, "Mention");
            entry.add("document", article(evidence.document().id()));
            entry.add("name", entity.name());
            entry.add("resolved", actorId(id));
            entry.add("detectedSchema", schema(entity));
            entry.add("contextCountry", country(entity.country()));
            out.write(entry.line());
        }
    }

    @Override
    public List<String> end() {
        return List.of();
    }
}
