package dixit.attribution;

import dixit.factuality.Factuality.Certainty;
import dixit.factuality.Factuality.Tense;
import dixit.language.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that attribute, what their source does, and where source and content stand.
 *
 * @param name the rule's name
 * @param act what the source does; null for what is usual of such a source
 * @param takes what can be its content
 * @param source where the source stands
 * @param with lemmas of the noun, adjective or preposition that must stand with a verb (<i>dare l'annuncio</i>,
 *     <i>rendere noto</i>, <i>call for</i>), or of the noun that a preposition leads to
 * @param without lemmas of nouns with which the verb says nothing (<i>deny access</i>)
 * @param about prepositions that lead to the content of a noun or of a verb (<i>voci su</i>, <i>hope for</i>)
 * @param certainty how far the words commit at most; null for fully
 * @param tense the time they put their content in; null where the content says so itself
 * @param performative whether saying it is the event: who condemns acts
 * @param adjectival whether an adjective says it: <i>è convinto che</i>
 * @param anyone whether whatever it leads to is a source: <i>according to the plan</i>, where <i>secondo il piano</i> may
 *     only compare
 * @param fronted whether a preposition names a source only at the head of a sentence, cut off by a comma: <i>per Mosca, …</i>
 */
public record CueRule(
        String name,
        @Nullable SpeechAct act,
        Set<Takes> takes,
        SourceAt source,
        List<String> with,
        List<String> without,
        List<String> about,
        @Nullable Certainty certainty,
        @Nullable Tense tense,
        boolean performative,
        boolean adjectival,
        boolean anyone,
        boolean fronted) {

    /** What can be the content of a cue. */
    public enum Takes {
        CLAUSE,
        INFINITIVE,
        GERUND,
        QUOTE,
        OBJECT,
        NAME
    }

    /** Where the source stands. */
    public enum SourceAt {
        SUBJECT,
        OBJECT,
        SELF,
        NONE
    }

    /** What holds of a speaker whom no word of saying names: he is the subject, and words are what he puts forward. */
    static CueRule plain(String name, Takes takes) {
        return new CueRule(
                name,
                null,
                Set.of(takes),
                SourceAt.SUBJECT,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                false,
                false,
                false,
                false);
    }

    static final Set<String> FIELDS = Set.of(
            "verbs",
            "nouns",
            "adjectives",
            "prepositions",
            "with",
            "without",
            "about",
            "act",
            "takes",
            "source",
            "certainty",
            "tense",
            "performative",
            "anyone",
            "fronted",
            "aside",
            "mood",
            "contrast");

    static CueRule of(Rule rule) {
        rule.allow(FIELDS);
        Set<Takes> takes = EnumSet.noneOf(Takes.class);
        for (String each : rule.strings("takes")) {
            takes.add(Takes.valueOf(each.toUpperCase(Locale.ROOT)));
        }
        String source = rule.stringOrNull("source");
        return new CueRule(
                rule.name(),
                rule.stringOrNull("act") == null ? null : rule.value("act", SpeechAct.class),
                Set.copyOf(takes),
                source == null ? SourceAt.SUBJECT : SourceAt.valueOf(source.toUpperCase(Locale.ROOT)),
                rule.strings("with"),
                rule.strings("without"),
                rule.strings("about"),
                rule.stringOrNull("certainty") == null ? null : rule.value("certainty", Certainty.class),
                rule.stringOrNull("tense") == null ? null : rule.value("tense", Tense.class),
                "true".equals(rule.stringOrNull("performative")),
                !rule.strings("adjectives").isEmpty(),
                "true".equals(rule.stringOrNull("anyone")),
                "true".equals(rule.stringOrNull("fronted")));
    }

    /** Whether its source confirms or denies something. */
    boolean judges() {
        return act != null && act.judges();
    }

    boolean takes(Takes kind) {
        return takes.contains(kind);
    }
}
