package it.mics.bottega.authorisation;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.governance.QuestionId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.team.TeamId;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/** The addresses of pages, read from the byte code, and what stands behind their parameters. */
final class Routes {
    private static final Map<String, Class<?>> THINGS = Map.of(
            "challenge",
            ChallengeId.class,
            "team",
            TeamId.class,
            "proposal",
            ProposalId.class,
            "person",
            AccountId.class,
            "question",
            QuestionId.class);

    private Routes() {}

    static Set<String> ofProduct() {
        return of(new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("it.mics.bottega"));
    }

    static Set<String> of(JavaClasses classes) {
        Set<String> all = new TreeSet<>();
        for (JavaClass type : classes) {
            type.tryGetAnnotationOfType(Route.class).ifPresent(route -> all.add("/" + route.value()));
            type.tryGetAnnotationOfType(RouteAlias.class).ifPresent(alias -> all.add("/" + alias.value()));
            type.tryGetAnnotationOfType(RouteAlias.Container.class)
                    .ifPresent(many -> List.of(many.value()).forEach(alias -> all.add("/" + alias.value())));
        }
        return all;
    }

    /** True where the role does not keep this one out of the page, whatever it is about. */
    static boolean open(String route, @Nullable Authentication session) {
        Class<? extends Component> page = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(known -> route.equals("/" + known.getTemplate()))
                .findFirst()
                .orElseThrow()
                .getNavigationTarget();
        if (page.isAnnotationPresent(AnonymousAllowed.class)) return true;
        if (session == null) return false;
        RolesAllowed roles = page.getAnnotation(RolesAllowed.class);
        return roles == null
                || session.getAuthorities().stream()
                        .anyMatch(held -> List.of(roles.value())
                                .contains(String.valueOf(held.getAuthority()).replace("ROLE_", "")));
    }

    /** Pages that are there, and pages that somebody would be led to. */
    static Set<String> registered() {
        Set<String> all = new TreeSet<>();
        RouteConfiguration.forApplicationScope().getAvailableRoutes().forEach(route -> {
            all.add("/" + route.getTemplate());
            route.getRouteAliases().forEach(alias -> all.add("/" + alias.getTemplate()));
        });
        return all;
    }

    /** The scenes in which an address is tried. */
    static List<Scene> scenes(World world, String route) {
        if (!route.contains(":")) return List.of(new Scene("any"));
        Class<?> thing = thing(route);
        return world.scenes.stream()
                .filter(scene -> scene.subjects().contains(thing) && scene.has(thing))
                .toList();
    }

    /** The address of the thing of this scene. */
    static String address(String route, Scene scene) {
        if (!route.contains(":")) return route.substring(1);
        Object id = scene.thing(thing(route)).orElseThrow();
        return route.substring(1).replaceFirst(":\\w+", Arguments.uuid(id).toString());
    }

    private static Class<?> thing(String route) {
        Class<?> thing = THINGS.get(route.split("/")[1]);
        if (thing == null) {
            throw new IllegalStateException(
                    "Say in Routes.THINGS what the parameter of " + route + " identifies, and play a scene with one.");
        }
        return thing;
    }
}
