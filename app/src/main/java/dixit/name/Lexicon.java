package dixit.name;

import dixit.document.Span;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of names before a document is read.
 *
 * @param language ISO 639-1 of the documents
 * @param words the language's words for people
 * @param register who is who
 * @param gazetteer what is where
 * @param lists given names and the like
 */
record Lexicon(String language, NameWords words, Register register, Gazetteer gazetteer, Lists lists) {

    /** A demonym in a sentence: its tokens, and the countries it may stand for. */
    record Demonym(int from, int to, List<Register.Demonym> forms) {

        boolean isNamed(String country) {
            return forms.stream().anyMatch(form -> country.equals(form.country()));
        }
    }

    /** The demonym that begins at a token. */
    List<Demonym> demonymsAt(List<Token> tokens, int from) {
        List<String> keys = keys(tokens, from);
        for (PhraseIndex.Found<Register.Demonym> found : register.demonyms().startingAt(keys, 0)) {
            boolean capital = tokens.get(from).isCapital();
            List<Register.Demonym> forms = found.entries().stream()
                    .filter(form -> form.language().equals(language) && (capital || !form.capital()))
                    .toList();
            if (!forms.isEmpty()) {
                return List.of(new Demonym(from, from + found.length(), forms));
            }
        }
        return List.of();
    }

    /** The demonym that ends with a token: <i>North Koreans</i>. */
    Optional<Demonym> demonymEnding(List<Token> tokens, int token) {
        for (int from = Math.max(0, token - 2); from <= token; from++) {
            for (Demonym demonym : demonymsAt(tokens, from)) {
                if (demonym.to() == token + 1) {
                    return Optional.of(demonym);
                }
            }
        }
        return Optional.empty();
    }

    /** Names of the register that begin at a token, the longest first. */
    List<PhraseIndex.Found<Register.Named>> namesAt(List<Token> tokens, int from) {
        List<PhraseIndex.Found<Register.Named>> fitting = new ArrayList<>(1);
        for (PhraseIndex.Found<Register.Named> found : register.names().startingAt(keys(tokens, from), 0)) {
            List<Register.Named> named = found.entries().stream()
                    .filter(each -> Register.serves(each.alias().language(), language)
                            && fits(each.alias().text(), tokens, from, found.length()))
                    .toList();
            if (!named.isEmpty()) {
                fitting.add(new PhraseIndex.Found<>(found.length(), named));
            }
        }
        return fitting;
    }

    /** Names of places that begin at a token, the longest first. */
    List<PhraseIndex.Found<Gazetteer.Site>> sitesAt(List<Token> tokens, int from) {
        List<PhraseIndex.Found<Gazetteer.Site>> fitting = new ArrayList<>(1);
        for (PhraseIndex.Found<Gazetteer.Site> found : gazetteer.sites().startingAt(keys(tokens, from), 0)) {
            List<Gazetteer.Site> sites = found.entries().stream()
                    .filter(site -> Register.serves(site.language(), language)
                            && fits(site.name(), tokens, from, found.length()))
                    .toList();
            if (!sites.isEmpty()) {
                fitting.add(new PhraseIndex.Found<>(found.length(), sites));
            }
        }
        return fitting;
    }

    /** The actors that go by exactly these tokens. */
    Set<Actor> actors(List<Token> tokens, int from, int to) {
        Set<Actor> actors = new LinkedHashSet<>();
        for (PhraseIndex.Found<Register.Named> found : namesAt(tokens, from)) {
            if (found.length() == to - from) {
                found.entries().forEach(named -> actors.add(named.actor()));
            }
        }
        return actors;
    }

    /** The one country that a word's part before a hyphen names: <i>US-Regierung</i>. */
    @Nullable
    String countryOfFirstPart(Token token) {
        int hyphen = token.text().indexOf('-');
        if (hyphen <= 0) {
            return null;
        }
        String part = token.text().substring(0, hyphen);
        Token first = new Token(
                new Span(token.span().begin(), token.span().begin() + hyphen),
                part,
                Spelling.key(part),
                token.first(),
                token.last(),
                token.main());
        Set<String> countries = new LinkedHashSet<>();
        for (Actor actor : actors(List.of(first), 0, 1)) {
            String country = actor.country();
            countries.add(country == null ? "" : country);
        }
        String only = countries.size() == 1 ? countries.iterator().next() : "";
        return only.isEmpty() ? null : only;
    }

    private static List<String> keys(List<Token> tokens, int from) {
        return new KeyView(tokens, from);
    }

    /** A capital in the name asks for one in the text; an abbreviation of capitals asks for capitals. */
    private static boolean fits(String name, List<Token> tokens, int from, int length) {
        String text = tokens.get(from).text();
        if (Character.isUpperCase(name.charAt(0)) && !Character.isUpperCase(text.charAt(0))) {
            return false;
        }
        boolean abbreviation = name.length() > 1 && name.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
        return !abbreviation || length > 1 || name.length() > 5 || text.chars().noneMatch(Character::isLowerCase);
    }

    /** The keys of the tokens from one on, without a copy. */
    private static final class KeyView extends AbstractList<String> {
        private final List<Token> tokens;
        private final int from;

        KeyView(List<Token> tokens, int from) {
            this.tokens = tokens;
            this.from = from;
        }

        @Override
        public String get(int index) {
            return tokens.get(from + index).key();
        }

        @Override
        public int size() {
            return tokens.size() - from;
        }
    }
}
