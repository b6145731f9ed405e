package dixit.syntax;

/**
 * Makes pronouns of the possessives that a treebank calls determiners: <i>il suo piano</i>, <i>ihr Plan</i> refer to
 * someone as <i>her plan</i> does, so they are of one category in every language.
 */
final class Possessives {
    private Possessives() {}

    /** A sentence whose possessives are pronouns; what they hang on and how stays. */
    static Gold asPronouns(Gold gold) {
        return new Gold(
                gold.tokens(), gold.words().stream().map(Possessives::word).toList(), gold.opensParagraph());
    }

    private static Gold.GoldWord word(Gold.GoldWord word) {
        return new Gold.GoldWord(word.form(), word.lemma(), tag(word.tag()), word.head(), word.relation());
    }

    private static Tag tag(Tag tag) {
        boolean possessive = tag.upos() == Upos.DET && tag.features().has("Poss", "Yes");
        return possessive ? new Tag(Upos.PRON, tag.features()) : tag;
    }
}
