package dixit.name;

import dixit.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One document on its way to its mentions: what is known, what has been read, and the steps that add mentions. */
final class Reading {
    private final String text;
    private final Lexicon lexicon;
    private final Discourse discourse;
    private final Cast cast;
    private final Atlas atlas;
    private final Descriptions descriptions;
    private final Pronouns pronouns;
    private final List<Pronouns.Gap> gaps = new ArrayList<>();

    Reading(Lexicon lexicon, Discourse discourse, String text) {
        this.text = text;
        this.lexicon = lexicon;
        this.discourse = discourse;
        cast = new Cast(lexicon, discourse);
        atlas = new Atlas(lexicon, discourse, cast);
        descriptions = new Descriptions(this);
        pronouns = new Pronouns(this, descriptions.pairs());
    }

    Lexicon lexicon() {
        return lexicon;
    }

    String text() {
        return text;
    }

    NameWords words() {
        return lexicon.words();
    }

    Discourse discourse() {
        return discourse;
    }

    Cast cast() {
        return cast;
    }

    Atlas atlas() {
        return atlas;
    }

    /** All mentions of the document, resolved. */
    Names read(List<Parsed> sentences) {
        NameMentions names = new NameMentions(this);
        sentences.forEach(names::hear);
        sentences.forEach(names::introduce);
        for (Parsed parsed : sentences) {
            names.add(parsed);
            descriptions.add(parsed);
            pronouns.add(parsed, gaps);
        }
        List<Mention> mentions = new ArrayList<>();
        discourse.drafts().forEach(draft -> mentions.add(draft.mention()));
        mentions.sort((a, b) -> a.span().compareTo(b.span()));
        return new Names(
                mentions,
                gaps.stream()
                        .map(gap -> new Names.DroppedSubject(
                                gap.sentence(), gap.verb(), gap.draft().mention()))
                        .toList());
    }

    /** The mention that a word heads; a description or possessive is resolved first if it has not been yet. */
    @Nullable
    Draft mention(Parsed parsed, Word word) {
        Draft known = discourse.headedBy(parsed.index(), word);
        if (known == null && Pronouns.isPersonal(word) && word.features().has("Poss", "Yes")) {
            pronouns.personal(parsed, word);
            return discourse.headedBy(parsed.index(), word);
        }
        return known != null ? known : descriptions.describe(parsed, word);
    }

    /** The country of a demonym: of several, that which the document speaks of most. */
    @Nullable
    String nationOf(Lexicon.Demonym demonym) {
        String best = demonym.forms().getFirst().country();
        for (Register.Demonym form : demonym.forms()) {
            if (discourse.weight(form.country()) > discourse.weight(best)) {
                best = form.country();
            }
        }
        return best != null ? best : atlas.homeOf(demonym.forms().getFirst().people());
    }
}
