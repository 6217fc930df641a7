package it.mics.bottega.authorisation;

import com.tngtech.archunit.core.domain.JavaMethod;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;

/** Calls methods for real, as each class of actors in each scene; whatever they change is rolled back. */
final class ServiceCases {
    private final World world;
    private final Arguments arguments;

    /** A method in a scene: what came of it for each actor. */
    record Case(String method, String scene, List<Object> arguments, Map<Who, Outcome> outcomes) {
        List<String> codes() {
            return outcomes.values().stream().map(Outcome::code).toList();
        }
    }

    ServiceCases(World world) {
        this(world, new Arguments(world));
    }

    ServiceCases(World world, Arguments arguments) {
        this.world = world;
        this.arguments = arguments;
    }

    /** Every scene of this method, played by everybody. */
    List<Case> played(String name, JavaMethod method) {
        Method called = method.reflect();
        called.setAccessible(true);
        Map<Who, Outcome> barred = new EnumMap<>(Who.class);
        List<Case> cases = new ArrayList<>();
        for (Scene scene : arguments.scenes(called)) {
            // What changes is rolled back, so that everybody meets the same.
            Object[] with = world.transaction().execute(status -> arguments.of(called, scene));
            Map<Who, Outcome> outcomes = new LinkedHashMap<>();
            for (Who who : Who.values()) {
                Outcome outcome = barred.containsKey(who) ? barred.get(who) : outcome(called, with.clone(), who);
                if (outcome.byRole() && !asksForArguments(called)) barred.put(who, outcome);
                outcomes.put(who, outcome);
            }
            cases.add(new Case(name, scene.name(), List.of(with), outcomes));
        }
        return cases;
    }

    /** Whoever is refused for the role alone is refused in every scene. */
    private static boolean asksForArguments(Method method) {
        PreAuthorize rule = AnnotatedElementUtils.findMergedAnnotation(method, PreAuthorize.class);
        if (rule == null)
            rule = AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), PreAuthorize.class);
        return rule == null || rule.value().contains("#");
    }

    private Outcome outcome(Method method, Object[] with, Who who) {
        Object bean = world.bean(method.getDeclaringClass());
        world.become(who);
        try {
            return world.transaction().execute(status -> {
                status.setRollbackOnly();
                for (int i = 0; i < with.length; i++) {
                    if (with[i] instanceof Actor)
                        with[i] = world.bean(CurrentActor.class).get();
                    // What is written is what is answered, and nobody reads on what another one was told.
                    if (with[i] instanceof Writer) with[i] = new StringWriter();
                }
                return Outcome.of(() -> {
                    try {
                        Object value = method.invoke(bean, with);
                        return Arrays.stream(with)
                                .filter(Writer.class::isInstance)
                                .<Object>map(Object::toString)
                                .findFirst()
                                .orElse(value);
                    } catch (InvocationTargetException e) {
                        if (e.getCause() instanceof Exception cause) throw cause;
                        throw e;
                    }
                });
            });
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
