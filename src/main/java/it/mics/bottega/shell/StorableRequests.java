package it.mics.bottega.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Lets no character in that no database keeps: the character 0 goes, half a character becomes a mark, before any field hears of it. */
@Component
class StorableRequests implements VaadinServiceInitListener {
    // In JSON both can only stand as an escape; an even number of backslashes before it belongs to the text itself.
    private static final Pattern ZERO = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000");
    private static final Pattern HALF = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)"
            + "(?:(\\\\u[dD][89abAB][0-9a-fA-F]{2}\\\\u[dD][c-fC-F][0-9a-fA-F]{2})|\\\\u[dD][89a-fA-F][0-9a-fA-F]{2})");

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(new UidlRequestHandler() {
            @Override
            protected ServerRpcHandler createRpcHandler() {
                return new Storable();
            }
        });
    }

    static String storable(String json) {
        if (!json.contains("\\u")) return json;
        // Each replacement may leave another one at its end, since a match begins behind the last one.
        String withoutZero = json;
        for (String before = ""; !before.equals(withoutZero); ) {
            before = withoutZero;
            withoutZero = ZERO.matcher(before).replaceAll("$1");
        }
        return HALF.matcher(withoutZero)
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                        match.group(1) + (match.group(2) == null ? "\\ufffd" : match.group(2))));
    }

    private static final class Storable extends ServerRpcHandler {
        @Override
        public void handleRpc(UI ui, String message, VaadinRequest request)
                throws InvalidUIDLSecurityKeyException, MessageIdSyncException {
            super.handleRpc(ui, storable(message), request);
        }
    }
}
