package it.mics.bottega.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.page.PendingJavaScriptResult;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Grant;
import it.mics.bottega.identity.Standings;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Loads open pages anew within seconds where their reader lost a role or their account was suspended, so that what they
 * may not see any more does not stay on the screen until the next click. A role that was given waits for the next page:
 * nobody shall lose for it what they are writing.
 */
@Component
class OpenPages implements VaadinServiceInitListener {
    private static final String TOLD = OpenPages.class.getName();

    private final Standings standings;
    private final CurrentActor current;
    private final Map<UI, Seen> open = new ConcurrentHashMap<>();

    private record Seen(AccountId reader, Set<Grant> grants) {}

    OpenPages(Standings standings, CurrentActor current) {
        this.standings = standings;
        this.current = current;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(start -> {
            Actor reader = current.get();
            if (reader.isVisitor()) return;
            UI ui = start.getUI();
            open.put(ui, new Seen(reader.id(), reader.grants()));
            ui.addDetachListener(end -> open.remove(ui));
        });
    }

    @Scheduled(initialDelayString = "PT2S", fixedDelayString = "PT2S")
    void look() {
        // Whoever comes while this looks is looked at next time; about them nothing was asked yet.
        Map<UI, Seen> seen = Map.copyOf(open);
        Set<AccountId> readers = new HashSet<>();
        seen.values().forEach(each -> readers.add(each.reader()));
        Map<AccountId, Set<Grant>> now = standings.of(readers);
        seen.forEach((ui, before) -> {
            Set<Grant> held = now.get(before.reader());
            if (held == null || !held.containsAll(before.grants())) loadAnew(ui, before);
            else open.replace(ui, before, new Seen(before.reader(), held));
        });
    }

    /** Tells the page until it is gone, for what is told in a moment without connection may be lost; one word at a time waits for it. */
    private void loadAnew(UI ui, Seen seen) {
        try {
            ui.access(() -> {
                if (ComponentUtil.getData(ui, TOLD) instanceof PendingJavaScriptResult told && !told.isSentToBrowser())
                    return;
                ComponentUtil.setData(ui, TOLD, ui.getPage().executeJs("window.location.reload()"));
            });
        } catch (UIDetachedException e) {
            open.remove(ui, seen);
        }
    }
}
