package it.mics.bottega.uikit;

import com.vaadin.flow.router.BeforeEnterEvent;
import it.mics.bottega.kernel.NotFound;
import java.util.UUID;

/** The ids in addresses of pages; what is no id is answered like the id of nothing. */
public final class RouteIds {
    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private RouteIds() {}

    /** The id in the place {@code :id} of the address. */
    public static UUID id(BeforeEnterEvent event) {
        String typed = event.getRouteParameters().get("id").orElse("");
        if (!typed.matches(ID)) throw new NotFound();
        return UUID.fromString(typed);
    }
}
