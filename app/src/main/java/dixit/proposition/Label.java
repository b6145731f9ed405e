package dixit.proposition;

import dixit.factuality.Factuality.Polarity;
import dixit.name.Entity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts a proposition in a short sentence for the reader, by a language's templates.
 *
 * @param language ISO 639-1 of the templates
 * @param templates for each PLOVER type, and for OTHER, ways to say it, best first; the first whose slots are all
 *     filled is taken
 */
public record Label(String language, Map<String, List<String>> templates) {
    private static final int LONGEST = 90;

    public String of(Proposition proposition) {
        Happening event = proposition.event();
        String name = event.type() == null ? "OTHER" : event.type().name();
        for (String template : templates.getOrDefault(name, List.of())) {
            String filled = fill(template, proposition);
            if (filled != null) {
                return filled;
            }
        }
        return words(proposition);
    }

    private @Nullable String fill(String template, Proposition proposition) {
        Happening event = proposition.event();
        String filled = template;
        filled = slot(filled, "{actors}", names(event.actors()));
        filled = slot(filled, "{recipients}", names(event.recipients()));
        filled = slot(
                filled, "{place}", event.place() == null ? "" : event.place().name());
        filled = slot(filled, "{words}", words(proposition));
        return filled.isEmpty() ? null : filled;
    }

    /** Fills a slot; a template that needs what there is not becomes empty. */
    private static String slot(String template, String slot, String value) {
        if (!template.contains(slot)) {
            return template;
        }
        return value.isEmpty() ? "" : template.replace(slot, value);
    }

    private static String names(List<Entity> entities) {
        return entities.stream()
                .map(entity -> entity.name() != null ? entity.name() : entity.country())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /**
     * The object, or else the shortest claim, in this language if one is, put positively if one is, of those that name
     * the event as most do, and of these the surest.
     */
    private String words(Proposition proposition) {
        Map<Set<String>, Long> namings =
                proposition.claims().stream().collect(Collectors.groupingBy(Label::naming, Collectors.counting()));
        Comparator<Testimony> best = Comparator.comparing(
                        (Testimony t) -> !t.origin().language().equals(language))
                .thenComparing(t -> t.factuality().polarity() != Polarity.POSITIVE)
                .thenComparingLong(t -> -namings.getOrDefault(naming(t), 0L))
                .thenComparing(t -> t.factuality().certainty())
                .thenComparing(t -> t.event().object() == null)
                .thenComparingInt(t -> t.content().length());
        return proposition.claims().stream()
                .min(best)
                .map(testimony -> shorten(phrase(testimony)))
                .orElse("");
    }

    private static Set<String> naming(Testimony testimony) {
        String trigger = testimony.event().trigger();
        return trigger == null ? Set.of() : Stems.of(trigger);
    }

    private static String phrase(Testimony testimony) {
        String content = testimony.content();
        String trigger = testimony.event().trigger();
        String object = testimony.event().object();
        if (content.length() <= LONGEST || trigger == null || object == null) {
            return content;
        }
        int begin = content.indexOf(trigger);
        int last = content.indexOf(object, Math.max(0, begin)); // it may stand outside the claim's words
        return begin >= 0 && last >= 0 ? content.substring(begin, last + object.length()) : object;
    }

    private static String shorten(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, space > 0 ? space : LONGEST) + "…";
    }
}
