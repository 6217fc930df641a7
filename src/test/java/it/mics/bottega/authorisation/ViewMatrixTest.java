package it.mics.bottega.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.Opened;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every page, opened as everybody in every scene, is shown to whom the reviewed table says, and holds no secret of others. */
@ViewPackages(packages = "it.mics.bottega")
class ViewMatrixTest extends BottegaViewTest {
    private static final String SENT_AWAY = "sign-in";

    @Autowired
    private ApplicationContext application;

    @Test
    void every_page_is_shown_to_whom_the_table_says() {
        World world = World.of(application);
        Table secrets = Table.read("secrets.csv");
        List<String> wrong = new ArrayList<>();
        Map<String, Map<Who, String>> seen = new LinkedHashMap<>();
        for (Who who : Who.values()) {
            open(world, who);
            for (String route : Routes.ofProduct()) {
                String barred = null;
                for (Scene scene : Routes.scenes(world, route)) {
                    // Whoever is kept out for the role alone is kept out in every scene.
                    String text = barred != null ? barred : visit(world, Routes.address(route, scene));
                    if (!Routes.open(route, world.session(who))) barred = text;
                    seen.computeIfAbsent(route + " in " + scene.name(), key -> new EnumMap<>(Who.class))
                            .put(who, outcome(text));
                    world.secrets.in(text).stream()
                            .filter(secret -> !Secrets.allowed(secrets, secret, who))
                            .forEach(secret -> wrong.add("The page " + route + " in the scene \"" + scene.name()
                                    + "\" tells " + who.column() + " the secret \"" + secret + "\"."));
                }
            }
        }
        List<CaseTable.Played> played = seen.entrySet().stream()
                .map(entry -> new CaseTable.Played(
                        entry.getKey().split(" in ")[0],
                        entry.getKey().split(" in ")[1],
                        List.copyOf(entry.getValue().values())))
                .toList();
        wrong.addAll(CaseTable.differences(played, Table.read("routes.csv")));
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_page_that_is_not_yours_answers_like_one_that_is_not_there() {
        assertThat(CaseTable.tellingApart(Table.read("routes.csv"))).isEmpty();
    }

    @Test
    void the_table_names_every_address_that_leads_to_a_page() {
        Set<String> named = Table.read("routes.csv").rows().stream()
                .map(row -> row.get("route"))
                .collect(Collectors.toSet());
        assertThat(Routes.registered()).isSubsetOf(named);
    }

    @Test
    void an_address_without_row_is_found() {
        assertThat(Routes.of(new ClassFileImporter().importPackages("seeded.classes.team.ui")))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(Routes.ofProduct());
    }

    private void open(World world, Who who) {
        cleanVaadinEnvironment();
        world.become(who);
        initVaadinEnvironment();
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    /** Opens the address; whatever the page changes is rolled back. */
    private String visit(World world, String address) {
        return world.transaction().execute(status -> {
            status.setRollbackOnly();
            Opened opened = Opened.at(address);
            // Whoever is sent to sign in leaves the page where it was.
            return opened.shown().equals(address) ? opened.view() + "\n" + opened.text() : SENT_AWAY;
        });
    }

    private static String outcome(String text) {
        String page = text.lines().findFirst().orElse("");
        if (page.equals("NotFoundView")) return Outcome.NOT_FOUND;
        if (page.equals("FailureView")) return text.contains("reference") ? "error" : Outcome.NOT_FOUND;
        return page.equals(SENT_AWAY) ? SENT_AWAY : Outcome.DONE;
    }
}
