package dixit.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells who a description means: by office and country, by what was said before, or as somebody new. */
final class Resolver {
    private static final int LOOK_BACK = 80;

    private final Reading reading;
    private final Pairs pairs;

    Resolver(Reading reading, Pairs pairs) {
        this.reading = reading;
        this.pairs = pairs;
    }

    /** Who is meant, and by which rule; none where it stays open. */
    record Resolved(List<Referent> referents, @Nullable Place place, String rule) {

        static Resolved of(Referent referent, String rule) {
            return new Resolved(List.of(referent), null, rule);
        }
    }

    @Nullable
    Resolved resolve(Parsed parsed, Noun noun) {
        Origin origin = Origin.of(reading, parsed, noun.phrase(), noun.token());
        if (noun.state()) {
            return state(parsed, noun, origin);
        }
        if (noun.role() == null) {
            return noun.count() > 0 && !isNation(parsed, noun) ? counted(parsed, noun) : nation(parsed, noun);
        }
        if (noun.count() == 2 && !origin.isKnown() && reading.words().is("leaders", noun.lemma())) {
            return pair(parsed, noun, EntityKind.PERSON, "two leaders");
        }
        return role(parsed, noun, noun.role(), origin);
    }

    private boolean isNation(Parsed parsed, Noun noun) {
        return reading.lexicon().demonymEnding(parsed.tokens(), noun.token()).isPresent();
    }

    /** <i>i due paesi</i>, <i>il Paese</i>. */
    private @Nullable Resolved state(Parsed parsed, Noun noun, Origin origin) {
        if (noun.count() == 2) {
            return pair(parsed, noun, EntityKind.COUNTRY, "two countries");
        }
        String country = origin.country();
        if (!noun.isPlural() && !noun.isDefinite(reading.words())) {
            return null;
        }
        if (country == null && !noun.isPlural() && noun.isDefinite(reading.words())) {
            country = context(parsed, noun);
        }
        return country == null
                ? new Resolved(List.of(), null, "country left open")
                : Resolved.of(reading.cast().country(country), "the country");
    }

    private Resolved pair(Parsed parsed, Noun noun, EntityKind kind, String rule) {
        List<Referent> both = pairs.before(reading, kind, parsed.index(), noun.begin());
        if (both.size() == 2) {
            pairs.note(kind, both, parsed.index(), noun.begin());
        }
        return new Resolved(both, null, rule);
    }

    /** <i>i tre</i>: the group of three named before. */
    private Resolved counted(Parsed parsed, Noun noun) {
        for (Draft draft : reading.discourse().before(noun.begin(), LOOK_BACK)) {
            for (Referent referent : draft.referents()) {
                if (referent.real().count == noun.count()) {
                    return Resolved.of(referent.real(), "the same number");
                }
            }
        }
        return noun.count() == 2
                ? pair(parsed, noun, EntityKind.PERSON, "the two")
                : new Resolved(List.of(), null, "number left open");
    }

    /** <i>gli americani</i>. */
    private Resolved nation(Parsed parsed, Noun noun) {
        Lexicon.Demonym demonym =
                reading.lexicon().demonymEnding(parsed.tokens(), noun.token()).orElseThrow();
        String country = reading.nationOf(demonym);
        if (noun.isDefinite(reading.words()) || noun.count() > 0) {
            for (Draft draft : reading.discourse().before(noun.begin(), LOOK_BACK)) {
                for (Referent referent : draft.referents()) {
                    Referent real = referent.real();
                    boolean same = country != null && country.equals(real.country);
                    if (real.kind == EntityKind.GROUP && same && (noun.count() == 0 || noun.count() == real.count)) {
                        return Resolved.of(real, "the nationals");
                    }
                }
            }
        }
        Referent group = new Referent(noun.isPlural() ? EntityKind.GROUP : EntityKind.PERSON);
        group.country = country;
        group.plural = noun.isPlural();
        group.count = noun.count();
        group.sector = "CVL";
        return Resolved.of(group, "nationals");
    }

    private Resolved role(Parsed parsed, Noun noun, Role role, Origin origin) {
        boolean holds = !noun.isPlural() && !noun.isFormer(reading.words()) && isOffice(noun);
        Referent office = holds ? holder(role, origin) : null;
        if (office != null) {
            return Resolved.of(office, role.name());
        }
        boolean known = noun.isDefinite(reading.words()) && !noun.isAnother(reading.words());
        Referent earlier = known ? earlier(noun, role, origin) : null;
        if (earlier != null) {
            if (earlier.country == null && !origin.isKnown() && origin.owner() == null && role.isOfState()) {
                earlier.country = context(parsed, noun);
            }
            return Resolved.of(earlier, role.name() + ", named before");
        }
        if (origin.countries().size() > 1 && !origin.countries().contains(null)) {
            return new Resolved(each(noun, role, origin.countries()), null, role.name());
        }
        return Resolved.of(fresh(parsed, noun, role, origin), role.name());
    }

    private List<Referent> each(Noun noun, Role role, Set<@Nullable String> countries) {
        List<Referent> referents = new ArrayList<>();
        for (String country : countries) {
            referents.add(fresh(noun, role, country));
        }
        return referents;
    }

    private @Nullable Referent holder(Role role, Origin origin) {
        Referent owner = origin.owner();
        Actor body = owner == null ? null : owner.real().actor;
        for (String office : role.offices()) {
            for (String of : of(origin.country(), body)) {
                Actor holder = reading.lexicon()
                        .register()
                        .holder(office, of, reading.discourse().day());
                if (holder != null) {
                    return reading.cast().of(holder);
                }
            }
        }
        return null;
    }

    /** Whether a noun names the office itself: <i>US-Präsident</i>, not <i>Vizepräsident</i>. */
    private boolean isOffice(Noun noun) {
        Token token = noun.parsed().tokens().get(noun.token());
        int hyphen = token.text().indexOf('-');
        boolean ofCountry = hyphen < 0 || reading.lexicon().countryOfFirstPart(token) != null;
        return ofCountry
                && !reading.words()
                        .isCompound(token.text().substring(hyphen + 1).toLowerCase(Locale.ROOT));
    }

    private static List<String> of(@Nullable String country, @Nullable Actor body) {
        List<String> of = new ArrayList<>(2);
        if (body != null && body.kind() != EntityKind.PERSON) {
            of.add(body.id());
        }
        if (country != null) {
            of.add(country);
        }
        return of;
    }

    private @Nullable Referent earlier(Noun noun, Role role, Origin origin) {
        for (Draft draft : reading.discourse().before(noun.begin(), LOOK_BACK)) {
            for (Referent referent : draft.referents()) {
                Referent real = referent.real();
                boolean elsewhere = origin.isKnown() && real.country != null && !real.country.equals(origin.country());
                boolean number = real.plural == noun.isPlural() && (noun.count() == 0 || noun.count() == real.count);
                if (!elsewhere && number && (real.words.contains(noun.lemma()) || holds(real, role))) {
                    return real;
                }
            }
        }
        return null;
    }

    /** Whether somebody of the register holds or once held the office: <i>l'ex raìs</i>. */
    private boolean holds(Referent referent, Role role) {
        Actor actor = referent.actor;
        return actor != null
                && actor.tenures().stream()
                        .anyMatch(tenure -> role.offices().stream()
                                .anyMatch(office -> reading.lexicon()
                                        .register()
                                        .office(office, tenure.of())
                                        .equals(tenure.office())));
    }

    private Referent fresh(Parsed parsed, Noun noun, Role role, Origin origin) {
        String country = origin.country();
        boolean known = noun.isDefinite(reading.words()) || role.isLocal();
        if (!origin.isKnown() && origin.owner() == null && (role.isOfState() || role.isLocal()) && known) {
            country = context(parsed, noun);
            Referent holder = noun.isPlural() || country == null || !noun.isDefinite(reading.words()) || !isOffice(noun)
                    ? null
                    : holder(role, new Origin(Set.of(country), null));
            if (holder != null && !noun.isFormer(reading.words())) {
                return holder;
            }
        }
        return fresh(noun, role, country);
    }

    private Referent fresh(Noun noun, Role role, @Nullable String country) {
        boolean person = role.kind() == EntityKind.PERSON;
        Referent referent = new Referent(person && noun.isPlural() ? EntityKind.GROUP : role.kind());
        referent.country = country;
        referent.sector = role.sector();
        referent.plural = noun.isPlural();
        referent.count = noun.count();
        referent.gender = NameMentions.gender(noun.word());
        if (person && !noun.isPlural()) {
            referent.role = noun.lemma();
        }
        return referent;
    }

    /** The country of a noun that names none: the subject of its sentence, the last named in it, or the document's. */
    private @Nullable String context(Parsed parsed, Noun noun) {
        String nearest = null;
        for (Draft draft : reading.discourse().before(noun.begin(), 20)) {
            if (draft.sentence() == parsed.index() && !draft.referents().isEmpty()) {
                Referent referent = draft.referents().getFirst().real();
                boolean land = referent.kind == EntityKind.COUNTRY || referent.kind == EntityKind.PLACE;
                if (land && referent.country != null && draft.subject()) {
                    return referent.country;
                }
                nearest = nearest == null && land ? referent.country : nearest;
            }
        }
        boolean local = noun.role() != null && noun.role().isLocal();
        if (nearest != null) {
            return nearest;
        }
        return local ? reading.discourse().scene() : reading.discourse().topic();
    }
}
