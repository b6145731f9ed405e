package dixit.reading.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What surrounds an article on a page, told by elements, roles, and the names that designers give. */
final class Noise {
    /** Elements that never hold an article's text. */
    static final String ELEMENTS = "script, style, noscript, template, svg, math, canvas, iframe, object, embed, form,"
            + " button, select, input, textarea, dialog, nav, footer, aside, menu, figure, figcaption, picture, video,"
            + " audio, amp-ad, amp-embed, amp-social-share, amp-sidebar, amp-consent, [hidden], [aria-hidden=true],"
            + " [role=navigation], [role=complementary], [role=contentinfo], [role=banner], [role=dialog],"
            + " [role=alertdialog], [role=search], [role=menu], [role=toolbar], [role=alert]";

    private static final Pattern NAMES = Pattern.compile("(^|[\\s_-])("
            + "nav|navigation|navbar|menu|breadcrumbs?|briciole|sidebar|footer|masthead|topbar|toolbar|skip|pagination"
            + "|related|recirc\\w*|recommend\\w*|correlat[ie]|leggi|readmore|read-more|more-?(on|from|stories|news)"
            + "|most-?(read|popular|viewed)|popular|trending|teasers?|promos?|outbrain|taboola|zergnet"
            + "|social|share|sharing|condividi|teilen|follow|newsletter|signup|sign-up|subscri\\w+|abbonat\\w*|abo"
            + "|paywall|regwall|piano|metered|premium-box|login|cookies?|consent|gdpr|privacy|banner|popup|modal|overlay"
            + "|ads?|advert\\w*|adv|sponsor\\w*|werbung|anzeige|dfp|pubblicita"
            + "|comments?|commenti|kommentare?|disqus|captions?|didascali[ae]|bildunterschrift|credits?|copyright"
            + "|gallery|carousel|slideshow|video|player|byline|authors?|author-?\\w+|autor\\w*|dateline|timestamp|datetime"
            + "|published|updated|meta|metadata|tags?|tag-?list|topics?|argomenti|schlagworte|keywords|kicker|eyebrow|overline"
            + "|print|toolbox|tools|utility|widget|infobox|factbox|quiz|poll|rating|weather|meteo|ticker"
            + ")($|[\\s_-])");

    /** What is never an article, however much prose it has. */
    private static final Pattern NEVER = Pattern.compile(
            "(^|[\\s_-])(paywall|regwall|cookies?|consent|gdpr|newsletter|comments?|commenti|kommentare?)($|[\\s_-])");

    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private Noise() {}

    /** Whether an element is called something that an article's text is not. */
    static boolean isNamedSo(Element element) {
        return NAMES.matcher(names(element)).find();
    }

    /** Whether an element is called something that cannot hold an article's text. */
    static boolean isNever(Element element) {
        return NEVER.matcher(names(element)).find();
    }

    private static String names(Element element) {
        String names = element.className() + " " + element.id() + " " + element.attr("data-component") + " "
                + element.attr("data-testid");
        return names.isBlank() ? "" : CAMEL.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
