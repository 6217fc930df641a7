package it.mics.bottega;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** An address as it was opened in the page that is there: with which status, what is shown, and everything that stands on it. */
public record Opened(int status, String address, String shown, String view, String page) {
    private static final Pattern PARAMETER = Pattern.compile(":[a-zA-Z]+");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}");
    /**
     * What differs between two openings of the same page: addresses of downloads, marks by which fields find their labels, and how
     * many minutes are left or whether it was just now, which stands beside the moment itself.
     */
    private static final Pattern PASSING = Pattern.compile(
            "VAADIN/dynamic/resource/[^\"]*|(?<kept>(?:id|for|labelledby|describedby)=\")[a-z-]*-?[0-9]+(?=\")"
                    + "|(?<moment><time [^>]*>)(?:adesso|oggi, poco fa|now|earlier today)(?=</time>)"
                    + "|(?<before>fra )[0-9]+ (?:minut[oi]|or[ae])|(?<after>in )[0-9]+ (?:minutes?|hours?)");

    /** Opens an address, with its query, as whoever has signed in. */
    public static Opened at(String address) {
        UI ui = UI.getCurrent();
        Location location = new Location(address);
        int status;
        try {
            status = ui.getInternals().getRouter().navigate(ui, location, NavigationTrigger.PROGRAMMATIC);
        } catch (RuntimeException e) {
            return new Opened(500, address, "", "", "refused: " + e.getMessage());
        }
        var internals = ui.getInternals();
        StringBuilder page =
                new StringBuilder("title: ").append(internals.getTitle()).append('\n');
        internals
                .getActiveRouterTargetsChain()
                .forEach(part -> page.append(part.getElement().getOuterHTML()));
        ui.getChildren().forEach(part -> page.append(part.getElement().getOuterHTML()));
        return new Opened(
                status,
                address,
                internals.getActiveViewLocation().getPath(),
                internals.getActiveRouterTargetsChain().getFirst().getClass().getSimpleName(),
                PASSING.matcher(page).replaceAll("${kept}${moment}${before}${after}…"));
    }

    /** The page as it looks for any id of that kind: whoever asks knows the id already. */
    public String whateverTheId() {
        var id = ID.matcher(address);
        return id.find() ? page.replace(id.group(), "the-id") : page;
    }

    /** The words of the page. */
    public String text() {
        return Jsoup.parse(page).text();
    }

    /** The addresses of all pages of the product, with their parameters as they are written in the routes. */
    public static List<String> templates() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteData::getTemplate)
                .toList();
    }

    /** The same with a word in the place of each parameter. */
    public static String with(String template, String parameter) {
        return PARAMETER.matcher(template).replaceAll(parameter);
    }

    /** Every address of the product; those with a parameter once for each of these ids. */
    public static Set<String> addresses(Collection<UUID> ids) {
        Set<String> all = new LinkedHashSet<>();
        for (String template : templates()) {
            if (!template.contains(":")) all.add(template);
            else ids.forEach(id -> all.add(with(template, id.toString())));
        }
        return all;
    }
}
