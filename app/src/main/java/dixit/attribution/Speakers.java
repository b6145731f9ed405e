package dixit.attribution;

import dixit.attribution.CueRule.SourceAt;
import dixit.attribution.CueRule.Takes;
import dixit.factuality.FactualityLexicon;
import dixit.syntax.Clauses;
import dixit.syntax.Sentence;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who speaks at a verb of saying, and what he does. */
final class Speakers {
    private static final CueRule GOVERNOR = CueRule.plain("governing verb", Takes.CLAUSE);

    private final SourceFinder sources;
    private final SourceNouns nouns;
    private final FactualityLexicon factuality;

    Speakers(SourceNouns nouns, FactualityLexicon factuality) {
        this.sources = new SourceFinder(nouns);
        this.nouns = nouns;
        this.factuality = factuality;
    }

    /** The source of a cue; null where the grammar leaves it out, or the speaker of a quotation goes on. */
    @Nullable
    Source of(Report report, Cue cue) {
        Sentence in = report.sentence(cue.sentence());
        if (cue.rule().source() == SourceAt.NONE || cue.impersonal(in)) {
            return origin(report, cue);
        }
        if (cue.rule().source() == SourceAt.OBJECT) {
            List<Word> objects = in.children(cue.word(), "obj");
            return objects.isEmpty() ? null : sources.at(report, cue.sentence(), objects.getFirst());
        }
        if (cue.word().upos() == Upos.NOUN) {
            return ofNoun(report, cue);
        }
        return cue.passive(in) ? agent(report, cue) : subject(report, cue);
    }

    /** Where it comes from, if nobody says it: <i>da fonti diplomatiche si apprende</i>, <i>dal rapporto emerge</i>. */
    private @Nullable Source origin(Report report, Cue cue) {
        for (Word noun : report.sentence(cue.sentence()).children(cue.word(), "obl")) {
            if (nouns.kind(noun.lemma()) != null) {
                return sources.at(report, cue.sentence(), noun);
            }
        }
        return null;
    }

    /** Whose words a noun of saying names: who gives them, whose they are called, or the noun itself. */
    private @Nullable Source ofNoun(Report report, Cue cue) {
        Sentence in = report.sentence(cue.sentence());
        Word noun = cue.word();
        for (Word child : in.children(noun, "nmod", "det:poss", "nmod:poss")) {
            boolean content = NounSieve.leads(in, child, cue.rule());
            if (!content && report.names().headedBy(cue.sentence(), child) != null) {
                return sources.at(report, cue.sentence(), child);
            }
        }
        for (Word participle : in.children(noun, "acl")) {
            for (Word agent : in.children(participle, "obl:agent")) {
                return sources.at(report, cue.sentence(), agent);
            }
        }
        if (noun.isRelation("obj") || noun.isRelation("obl")) {
            Cue governor = new Cue(cue.sentence(), in.word(noun.head()), cue.rule());
            boolean clause =
                    Clauses.isPredicate(in, governor.word()) && governor.word().upos() != Upos.NOUN;
            Source subject = clause ? of(report, governor) : null;
            if (subject != null) {
                return subject;
            }
        }
        Source.Kind kind = nouns.kind(noun.lemma());
        return kind == null ? null : new Source(SourceFinder.bare(in, noun), kind, null);
    }

    private @Nullable Source agent(Report report, Cue cue) {
        List<Word> agents = report.sentence(cue.sentence()).children(cue.word(), "obl:agent");
        return agents.isEmpty() ? null : sources.at(report, cue.sentence(), agents.getFirst());
    }

    private @Nullable Source subject(Report report, Cue cue) {
        Sentence in = report.sentence(cue.sentence());
        if (isFirstPerson(in, cue.word())) {
            return null;
        }
        Word subject = Clauses.subject(in, cue.word());
        if (subject != null && !Clauses.isPredicate(in, subject)) {
            return sources.at(report, cue.sentence(), subject);
        }
        if (report.quoteAround(cue.word()) != null) {
            return null;
        }
        Source governing = governing(report, cue);
        if (governing != null) {
            return governing;
        }
        Source inverted = inverted(report, cue);
        Source after = inverted == null ? after(report, cue) : inverted;
        if (after != null && after.entity() != null) {
            return after;
        }
        Source dropped = dropped(report, cue);
        if (dropped != null) {
            return dropped;
        }
        Source before = before(report, cue);
        return before == null ? after : before;
    }

    /** Who speaks at the verb that a gerund goes with: <i>…, said the minister, adding that</i>. */
    private @Nullable Source governing(Report report, Cue cue) {
        Sentence in = report.sentence(cue.sentence());
        Word verb = cue.word();
        boolean goesWith = verb.isRelation("advcl") && verb.features().has("VerbForm", "Ger");
        Word governor = goesWith ? in.word(verb.head()) : verb;
        return goesWith && governor.upos() == Upos.VERB
                ? subject(report, new Cue(cue.sentence(), governor, GOVERNOR))
                : null;
    }

    /** Whom a verb without subject has in mind; for one that is not finite, the verb it hangs on. */
    private @Nullable Source dropped(Report report, Cue cue) {
        Sentence in = report.sentence(cue.sentence());
        Word at = cue.word();
        Source dropped = sources.dropped(report, cue.sentence(), at);
        while (dropped == null && !at.isRoot() && Clauses.finite(in, at) == null) {
            at = in.word(at.head());
            dropped = sources.dropped(report, cue.sentence(), at);
        }
        return dropped;
    }

    /** Who stands right before the verb, where the tree shows no subject. */
    private @Nullable Source before(Report report, Cue cue) {
        Sentence in = report.sentence(cue.sentence());
        int before = cue.word().index() - 1;
        while (before >= 0
                && (in.word(before).upos() == Upos.AUX || in.word(before).upos() == Upos.ADV)) {
            before--;
        }
        return before >= 0 ? nominal(report, cue.sentence(), in.word(before)) : null;
    }

    /** Who stands right after it: <i>ha dichiarato Putin</i>. */
    private @Nullable Source after(Report report, Cue cue) {
        Sentence in = report.sentence(cue.sentence());
        int after = cue.word().index() + 1;
        while (after < in.size() && isOpening(in.word(after))) {
            after++;
        }
        boolean object = cue.rule().takes(Takes.OBJECT) || Clauses.finite(in, cue.word()) == null;
        return object || after >= in.size() ? null : nominal(report, cue.sentence(), in.word(after));
    }

    private static boolean isOpening(Word word) {
        return word.isDeterminer() || word.upos() == Upos.ADJ || word.upos() == Upos.ADV;
    }

    private @Nullable Source nominal(Report report, int index, Word word) {
        Sentence in = report.sentence(index);
        Word head = word;
        while (!head.isRoot() && (head.isRelation("flat") || head.isRelation("compound") || head.isRelation("amod"))) {
            head = in.word(head.head());
        }
        boolean nominal = head.isNoun() || head.upos() == Upos.PRON;
        boolean weak = Clauses.isRelative(head) || head.features().has("Clitic", "Yes");
        return nominal && !weak ? sources.at(report, index, head) : null;
    }

    /** A subject after its verb that the tree takes for its object: what is said is the object. */
    private @Nullable Source inverted(Report report, Cue cue) {
        Sentence in = report.sentence(cue.sentence());
        for (Word object : in.children(cue.word(), "obj")) {
            boolean nominal = object.isNoun();
            if (nominal
                    && !cue.rule().with().contains(object.lemma())
                    && !cue.rule().takes(Takes.OBJECT)) {
                Source source = sources.at(report, cue.sentence(), object);
                if (source != null && canSpeak(source, object)) {
                    return source;
                }
            }
        }
        return null;
    }

    @Nullable
    Source at(Report report, int index, Word word) {
        return sources.at(report, index, word);
    }

    /** Whether a noun is known to be one who can say something: <i>secondo il piano</i> says nothing. */
    boolean canSpeak(Source source, Word noun) {
        boolean known = source.entity() != null || nouns.kind(noun.lemma()) != null;
        return known || noun.upos() != Upos.NOUN || Clauses.isRelative(noun);
    }

    static boolean isFirstPerson(Sentence in, Word verb) {
        Word subject = Clauses.subject(in, verb);
        if (subject != null && !subject.features().get("Person").isEmpty()) {
            return subject.features().has("Person", "1");
        }
        Word finite = Clauses.finite(in, verb);
        return subject == null && finite != null && finite.features().has("Person", "1");
    }

    /** What the source does: by the cue and its negation, else what is usual of such a source. */
    SpeechAct act(Report report, Cue cue, @Nullable Source source, boolean negated) {
        SpeechAct act = cue.rule().act();
        if (act == null) {
            return cue.impersonal(report.sentence(cue.sentence())) ? SpeechAct.REPORT : usual(report, source);
        }
        if (!negated) {
            return act;
        }
        return switch (act) {
            case CONFIRM -> SpeechAct.NOT_CONFIRM;
            case DENY -> SpeechAct.NOT_DENY;
            default -> act;
        };
    }

    private SpeechAct usual(Report report, @Nullable Source source) {
        if (source == null) {
            return SpeechAct.STATE;
        }
        boolean named = source.entity() != null && source.entity().name() != null;
        for (int i = 0; i < report.sentences().size(); i++) {
            Sentence sentence = report.sentence(i);
            if (sentence.span().contains(source.span())) {
                for (Word word : report.wordsIn(i, source.span())) {
                    SpeechAct act = nouns.act(word.lemma());
                    if (act != null && !named) {
                        return act;
                    }
                }
            }
        }
        return source.kind() == Source.Kind.MEDIA ? SpeechAct.REPORT : SpeechAct.STATE;
    }

    /** What a source puts forward by a cue. */
    Attribution attribution(Report report, Cue cue, @Nullable Source source, List<Scope> scopes, String sieve) {
        Sentence in = report.sentence(cue.sentence());
        boolean negated = cue.negated(in, factuality);
        return new Attribution(
                cue.sentence(),
                cue.word().index(),
                cue.span(in, factuality),
                source,
                act(report, cue, source, negated),
                negated,
                scopes,
                cue.rule(),
                sieve);
    }

    FactualityLexicon factuality() {
        return factuality;
    }
}
