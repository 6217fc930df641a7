package it.mics.bottega.authorisation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** One consistent set of things of the world: a challenge in a state and at a level, its team, its proposal and so on. */
final class Scene {
    private final String name;
    private final Set<Class<?>> subjects;
    private final Map<Class<?>, Supplier<?>> things = new HashMap<>();

    /** A scene that is played for what is asked about these kinds of things. */
    Scene(String name, Class<?>... subjects) {
        this.name = name;
        this.subjects = Set.of(subjects);
    }

    String name() {
        return name;
    }

    Set<Class<?>> subjects() {
        return subjects;
    }

    <T> Scene with(Class<T> kind, T thing) {
        things.put(kind, () -> thing);
        return this;
    }

    /** A thing that is read afresh each time. */
    Scene reading(Class<?> kind, Supplier<?> thing) {
        things.put(kind, thing);
        return this;
    }

    boolean has(Class<?> kind) {
        return things.containsKey(kind);
    }

    Optional<Object> thing(Class<?> kind) {
        return Optional.ofNullable(things.get(kind)).map(Supplier::get);
    }
}
