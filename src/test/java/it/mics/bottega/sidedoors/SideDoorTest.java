package it.mics.bottega.sidedoors;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.matching.index.CandidateIndex;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Opens every address of the product as somebody, and writes down everything that stands on each page. */
abstract class SideDoorTest extends BottegaViewTest {
    private static final Pattern PARAMETER = Pattern.compile(":[a-zA-Z]+");
    /** What differs between two openings of the same page: addresses of downloads, and marks by which fields find their labels. */
    private static final Pattern PASSING = Pattern.compile(
            "VAADIN/dynamic/resource/[^\"]*|(?<=(id|for|labelledby|describedby)=\")[a-z-]*-?[0-9]+(?=\")");

    @Autowired
    protected CandidateIndex index;

    /** Every address of the product; those with a parameter once for each of these ids. */
    protected Set<String> addresses(Collection<UUID> ids) {
        Set<String> all = new LinkedHashSet<>();
        visit();
        for (RouteData route : RouteConfiguration.forApplicationScope().getAvailableRoutes()) {
            String template = route.getTemplate();
            if (!template.contains(":")) all.add(template);
            else ids.forEach(id -> all.add(PARAMETER.matcher(template).replaceAll(id.toString())));
        }
        return all;
    }

    /** The lists narrowed by each of these words. */
    protected static List<String> searches(Collection<String> words) {
        return words.stream()
                .flatMap(word -> List.of("challenges?q=" + word, "people?q=" + word, "teams?q=" + word).stream())
                .toList();
    }

    /** What this person, or a visitor, meets at each of these addresses. */
    protected Map<String, String> walk(@Nullable AccountId viewer, Collection<String> addresses) {
        Map<String, String> met = new LinkedHashMap<>();
        if (viewer == null) visit();
        else signIn(viewer, Locale.ITALIAN);
        addresses.forEach(address -> met.put(address, open(address)));
        return met;
    }

    private static String open(String address) {
        UI ui = UI.getCurrent();
        try {
            Location location = new Location(address);
            ui.navigate(location.getPath(), location.getQueryParameters());
        } catch (RuntimeException e) {
            return "refused: " + e.getMessage();
        }
        StringBuilder page = new StringBuilder("title: ")
                .append(ui.getInternals().getTitle())
                .append('\n');
        ui.getInternals()
                .getActiveRouterTargetsChain()
                .forEach(part -> page.append(part.getElement().getOuterHTML()));
        ui.getChildren().forEach(part -> page.append(part.getElement().getOuterHTML()));
        return PASSING.matcher(page).replaceAll("…");
    }

    /** Waits until everything that was published has been told, and the index knows what the database knows. */
    protected void settle() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.sql("select count(*) from event_publication where completion_date is null")
                                .query(Integer.class)
                                .single()
                        == 0);
        index.repair();
    }
}
