package dixit.syntax;

import dixit.document.Span;

/**
 * A syntactic word in its sentence's tree.
 *
 * @param index place in the sentence, from 0
 * @param span the token in the text that it comes from; the words of a multiword token share it
 * @param form the word itself; for a part of a multiword token not what the text shows (<i>di</i>, <i>l'</i>)
 * @param lemma dictionary form, lower case but for names
 * @param upos universal part of speech
 * @param features universal features
 * @param head index of its head, or -1 at the root
 * @param relation universal dependency relation, with its subtype: {@code nsubj:pass}
 */
public record Word(
        int index, Span span, String form, String lemma, Upos upos, Features features, int head, String relation) {

    /** Whether the relation is this one, or a subtype of it. */
    public boolean isRelation(String name) {
        return relation.equals(name) || (relation.startsWith(name) && relation.charAt(name.length()) == ':');
    }

    /** Whether it is a common or a proper noun. */
    public boolean isNoun() {
        return upos == Upos.NOUN || upos == Upos.PROPN;
    }

    /** Whether it is a genitive's mark of its own, behind its noun: English <i>'s</i>. */
    public boolean isGenitiveMark() {
        return upos == Upos.PART && isRelation("case");
    }

    /** Whether it determines a noun: an article, a demonstrative, or a possessive where that stands in their place. */
    public boolean isDeterminer() {
        return upos == Upos.DET || isRelation("det");
    }

    /** The same word in another place of the tree. */
    Word under(int otherHead, String otherRelation) {
        return new Word(index, span, form, lemma, upos, features, otherHead, otherRelation);
    }

    /** The same word as another part of speech. */
    Word as(Upos otherUpos, String otherLemma, Features otherFeatures) {
        return new Word(index, span, form, otherLemma, otherUpos, otherFeatures, head, relation);
    }

    public boolean isRoot() {
        return head < 0;
    }
}
