package it.mics.bottega.journey.wire;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.uikit.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** A page as the application tells it to a browser, and the messages that a browser would send back. */
final class WirePage {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Messages MESSAGES = messages();

    private final WirePerson person;
    private final Map<Integer, Map<String, String>> nodes = new LinkedHashMap<>();
    private final Map<Integer, List<Integer>> children = new LinkedHashMap<>();
    private final StringBuilder told = new StringBuilder();
    private int syncId;
    private int clientId;

    /** The token that each message carries. */
    final String token;
    /** Where messages of this page go. */
    final String address;

    WirePage(WirePerson person, String route) {
        this.person = person;
        String[] parts = route.split("\\?", 2);
        String query = parts.length > 1 ? parts[1] : "";
        JsonNode start = json(person.get("/?v-r=init&location=" + WirePerson.encoded(parts[0]) + "&query="
                + WirePerson.encoded(query.isEmpty() ? "" : "?" + query)));
        JsonNode settings = start.get("appConfig");
        token = settings.get("uidl").path("Vaadin-Security-Key").asString("none");
        address = "/?v-r=uidl&v-uiId=" + settings.get("v-uiId").asInt();
        take(settings.get("uidl"));
        ObjectNode data = JSON.createObjectNode();
        data.put("route", parts[0]).put("query", query).put("appShellTitle", "").put("trigger", "");
        data.putNull("historyState");
        say(event(1, "ui-navigate", data));
    }

    /** What a browser sends when somebody clicks there. */
    static String click(int node) {
        return event(node, "click", JSON.createObjectNode());
    }

    /** What a browser sends when somebody chooses this there. */
    static String choice(int node, String value) {
        ObjectNode change = JSON.createObjectNode();
        change.put("type", "mSync").put("node", node).put("feature", 1);
        return change.put("property", "value").put("value", value).toString();
    }

    private static String event(int node, String event, ObjectNode data) {
        ObjectNode call = JSON.createObjectNode();
        call.put("type", "event").put("node", node).put("event", event);
        call.set("data", data);
        return call.toString();
    }

    /** The next message of this page with these calls. */
    String message(String... calls) {
        return "{\"csrfToken\":\"" + token + "\",\"rpc\":[" + String.join(",", calls) + "],\"syncId\":" + syncId
                + ",\"clientId\":" + clientId + "}";
    }

    /** Sends a message of this page as its person, and takes in what comes back. */
    WirePage say(String... calls) {
        HttpResponse<byte[]> answer = post(message(calls));
        if (answer.statusCode() != 200) throw new IllegalStateException("Answered " + answer.statusCode());
        take(json(answer));
        return this;
    }

    /** Sends these very words to this page, as its person. */
    HttpResponse<byte[]> post(String message) {
        return person.post(address, "application/json; charset=UTF-8", message);
    }

    /** The first element of this kind that begins with the text behind this key. */
    int find(String tag, String key, Object... arguments) {
        String words = MESSAGES.text(Language.EN, key, arguments);
        return nodes.keySet().stream()
                .filter(node -> tag.equals(nodes.get(node).get("0:tag")))
                .filter(node -> words(node).startsWith(words))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + tag + " \"" + words + "\""));
    }

    /** The first field with the text behind this key as its label. */
    int field(String key) {
        String label = MESSAGES.text(Language.EN, key);
        return nodes.keySet().stream()
                .filter(node -> label.equals(nodes.get(node).get("1:label")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No field \"" + label + "\""));
    }

    /** All words below a node, one after the other. */
    String words(int node) {
        StringBuilder words =
                new StringBuilder(nodes.getOrDefault(node, Map.of()).getOrDefault("7:text", ""));
        children.getOrDefault(node, List.of()).forEach(child -> words.append(words(child)));
        return words.toString();
    }

    /** The value of the field with this name. */
    String valueOf(String name) {
        return nodes.values().stream()
                .filter(node -> name.equals(node.get("3:name")))
                .map(node -> node.get("3:value"))
                .findFirst()
                .orElseThrow();
    }

    /** Everything that was told so far, as it came. */
    String told() {
        return told.toString();
    }

    private void take(JsonNode answer) {
        if (answer.has("syncId")) syncId = answer.get("syncId").asInt();
        if (answer.has("clientId")) clientId = answer.get("clientId").asInt();
        if (!answer.has("changes")) return;
        for (JsonNode change : answer.get("changes")) {
            int node = change.get("node").asInt();
            switch (change.get("type").asString()) {
                case "put" -> {
                    if (change.has("value"))
                        of(node).put(
                                        change.get("feat").asInt() + ":"
                                                + change.get("key").asString(),
                                        text(change.get("value")));
                }
                case "remove" ->
                    of(node).remove(change.get("feat").asInt() + ":"
                            + change.get("key").asString());
                case "splice" -> splice(node, change);
                case "clear" -> children.remove(node);
                case "detach" -> nodes.remove(node);
                default -> of(node);
            }
        }
    }

    private void splice(int node, JsonNode change) {
        if (change.get("feat").asInt() != 2) return;
        List<Integer> all = children.computeIfAbsent(node, key -> new ArrayList<>());
        int index = change.get("index").asInt();
        for (int i = 0; change.has("remove") && i < change.get("remove").asInt(); i++) all.remove(index);
        if (change.has("addNodes")) for (JsonNode added : change.get("addNodes")) all.add(index++, added.asInt());
    }

    private Map<String, String> of(int node) {
        return nodes.computeIfAbsent(node, key -> new LinkedHashMap<>());
    }

    private static Messages messages() {
        try {
            return new Messages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.asString() : value.toString();
    }

    private JsonNode json(HttpResponse<byte[]> answer) {
        String body = new String(answer.body(), StandardCharsets.UTF_8);
        told.append(body).append('\n');
        return JSON.readTree(body.replaceFirst("^for\\(;;\\);", ""));
    }
}
