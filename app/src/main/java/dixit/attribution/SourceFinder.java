package dixit.attribution;

import dixit.document.Span;
import dixit.name.Entity;
import dixit.name.EntityKind;
import dixit.name.Mention;
import dixit.syntax.Clauses;
import dixit.syntax.Sentence;
import dixit.syntax.Upos;
import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the word that a cue names as its source into the source itself. */
final class SourceFinder {
    private final SourceNouns nouns;

    SourceFinder(SourceNouns nouns) {
        this.nouns = nouns;
    }

    /** The source that a word stands for; null if it can be none. */
    @Nullable
    Source at(Report report, int index, Word word) {
        if (Clauses.isRelative(word)) {
            return null;
        }
        Sentence sentence = report.sentence(index);
        Word issuer = nouns.kind(word.lemma()) == Source.Kind.DOCUMENT ? issuer(report, index, word) : null;
        Word meant = issuer == null ? word : issuer;
        Mention mention = report.names().headedBy(index, meant);
        if (mention != null) {
            return new Source(mention.span(), kind(meant, mention), entity(mention));
        }
        boolean pointing = meant.upos() == Upos.PRON && meant.features().has("PronType", "Dem");
        if (meant.isNoun() || (meant.upos() == Upos.PRON && !pointing)) {
            Source.Kind kind = nouns.kind(meant.lemma());
            return new Source(nounPhrase(sentence, meant), kind == null ? Source.Kind.ANONYMOUS : kind, null);
        }
        return null;
    }

    /** Whom the grammar leaves out, as the last mention of him. */
    @Nullable
    Source dropped(Report report, int index, Word verb) {
        Mention mention = report.names().droppedSubject(index, verb);
        if (mention == null) {
            return null;
        }
        Word head = report.sentence(mention.sentence()).word(mention.head());
        return new Source(mention.span(), kind(head, mention), entity(mention));
    }

    /** Who issued a document: <i>nota diramata dall'ufficio</i>, <i>a report by the UN</i>. */
    private static @Nullable Word issuer(Report report, int index, Word document) {
        Sentence sentence = report.sentence(index);
        List<Word> candidates = new ArrayList<>(sentence.children(document, "nmod"));
        for (Word participle : sentence.children(document, "acl")) {
            candidates.addAll(sentence.children(participle, "obl"));
        }
        for (Word candidate : candidates) {
            Mention mention = report.names().headedBy(index, candidate);
            if (mention != null
                    && !mention.entities().isEmpty()
                    && isSpeaker(mention.entities().getFirst())) {
                return candidate;
            }
        }
        return null;
    }

    private static boolean isSpeaker(Entity entity) {
        return entity.kind() != EntityKind.PLACE;
    }

    private Source.Kind kind(Word head, Mention mention) {
        Source.Kind byNoun = nouns.kind(head.lemma());
        Entity entity = entity(mention);
        if (byNoun != null && (entity == null || entity.name() == null || byNoun == Source.Kind.MEDIA)) {
            return byNoun;
        }
        if (entity == null) {
            return Source.Kind.ANONYMOUS;
        }
        return switch (entity.kind()) {
            case PERSON -> entity.name() == null ? Source.Kind.ANONYMOUS : Source.Kind.PERSON;
            case ORGANISATION -> Source.Kind.ORGANISATION;
            case COUNTRY, PLACE -> Source.Kind.COUNTRY;
            case MEDIA -> Source.Kind.MEDIA;
            case GROUP -> Source.Kind.ANONYMOUS;
        };
    }

    private static @Nullable Entity entity(Mention mention) {
        return mention.entities().isEmpty() ? null : mention.entities().getFirst();
    }

    /** A noun with its own modifiers, without complements that say what it is about. */
    static Span bare(Sentence sentence, Word noun) {
        Span span = noun.span();
        for (Word child : sentence.children(noun, "amod", "nummod")) {
            span = span.to(child.span());
        }
        return span;
    }

    /** A noun with what stands before it and its close modifiers, without relative clauses and case. */
    static Span nounPhrase(Sentence sentence, Word noun) {
        Span span = noun.span();
        for (Word child : sentence.children(noun)) {
            if (child.isRelation("det")
                    || child.isRelation("amod")
                    || child.isRelation("nummod")
                    || child.isRelation("flat")
                    || child.isRelation("compound")
                    || child.isRelation("nmod")) {
                for (Word word : sentence.subtree(child)) {
                    if (!Clauses.isPredicate(sentence, word)) {
                        span = span.to(word.span());
                    }
                }
            }
        }
        return span;
    }
}
