package it.mics.bottega.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every screen that somebody can reach: the menu, and for each kind of page that lists lead to, one example. */
final class Screens {
    /** Everybody in the demonstration; the empty name is a visitor. */
    static final List<String> PERSONAS =
            List.of("", "company", "researcher", "leader3", "leader6", "office", "auditor", "technical-admin");

    private static final List<String> KINDS = List.of("challenge", "team", "person", "proposal", "organisation");
    private static final String MENU =
            "() => [...document.querySelectorAll('vaadin-side-nav-item')].map(i => i.path || '')";
    private static final String LINKS =
            "() => [...document.querySelectorAll('main a[href], main [href]')].map(a => a.getAttribute('href'))";

    private Screens() {}

    /** Goes in this way to every page that this person's menu and lists lead to; answers a short name for each path. */
    static Map<String, String> reachable(JourneySteps person, Consumer<String> way, Runnable onEach) {
        Map<String, String> named = new LinkedHashMap<>();
        Map<String, Integer> kinds = new LinkedHashMap<>();
        List<String> waiting = new ArrayList<>(List.of(""));
        while (!waiting.isEmpty()) {
            String path = waiting.removeFirst();
            if (named.containsValue(path)) continue;
            way.accept(path);
            if (named.isEmpty()) waiting.addAll(menu(person));
            named.merge(name(path), path, (one, other) -> one);
            if (!named.containsValue(path)) named.put(name(path) + "-2", path);
            onEach.run();
            for (Object link : (List<?>) person.page().evaluate(LINKS)) {
                String shape = shape(link.toString());
                if (shape == null || waiting.contains(link.toString()) || named.containsValue(link.toString()))
                    continue;
                // The first team may be one that invites; one's own shows more, and leads further.
                int most = shape.equals("team/:id") ? 2 : 1;
                if (kinds.merge(shape, 1, Integer::sum) <= most) waiting.add(link.toString());
            }
        }
        return named;
    }

    private static List<String> menu(JourneySteps person) {
        List<?> entries = (List<?>) person.page().evaluate(MENU);
        if (entries.isEmpty()) return List.of("challenges", "teams/looking", "receipt");
        return Stream.concat(
                        entries.stream().map(Object::toString), Stream.of("teams/looking", "receipt", "notices/mail"))
                .toList();
    }

    /** For example "challenge/:id/edit" for one challenge's editor; null for what is no detail page. */
    private static String shape(String href) {
        String path = href.replaceFirst("[?#].*$", "");
        String[] parts = path.split("/");
        if (parts.length < 2 || !KINDS.contains(parts[0])) return null;
        return parts[0] + "/:id" + (parts.length > 2 ? "/" + parts[2] : "");
    }

    private static String name(String path) {
        String shape = shape(path);
        String plain = shape != null ? shape.replace("/:id", "") : path.replaceFirst("[?#].*$", "");
        return plain.isEmpty() ? "home" : plain.replace('/', '-');
    }
}
