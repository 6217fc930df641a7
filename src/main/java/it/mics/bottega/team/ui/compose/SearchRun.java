package it.mics.bottega.team.ui.compose;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import it.mics.bottega.team.ComposedTeam;
import it.mics.bottega.team.TeamComposer;
import it.mics.bottega.team.ui.TeamParts;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** A search while it runs beside the page: how far it has come, and the way to end it. */
class SearchRun extends Div {
    private static final long PAUSE = 200_000_000;

    private final UI ui;
    private final TeamComposer.Search search;
    private final Paragraph state = new Paragraph();
    private final AtomicBoolean cancelled = new AtomicBoolean();

    SearchRun(UI ui, TeamComposer.Search search) {
        this.ui = ui;
        this.search = search;
        addClassNames("compose-run", "stack-3");
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", Ui.t("team.compose.running"));
        state.setText(Ui.t("team.compose.looking", search.people()));
        state.getElement().setAttribute("aria-live", "polite");
        add(state, bar, TeamParts.button(Ui.t("team.compose.stop"), "btn", this::cancel));
    }

    /** Starts; what is found comes back to the page, for the same person. */
    void begin(Consumer<List<ComposedTeam>> done) {
        Runnable searching = () -> {
            List<ComposedTeam> found = search.run(new Shown());
            if (ui.isAttached()) ui.access(() -> done.accept(found));
        };
        Thread.ofVirtual().name("team-composing").start(new DelegatingSecurityContextRunnable(searching));
    }

    void cancel() {
        cancelled.set(true);
    }

    boolean cancelled() {
        return cancelled.get();
    }

    /** Says at most five times a second how far the search has come. */
    private final class Shown implements TeamComposer.Watch {
        private long last;

        @Override
        public void found(int n, double score, double gap) {
            long now = System.nanoTime();
            if (now - last < PAUSE || !ui.isAttached()) return;
            last = now;
            ui.access(() ->
                    state.setText(Ui.t("team.compose.sofar", n, TeamParts.points(score), TeamParts.points(gap * 100))));
        }

        @Override
        public boolean cancelled() {
            return cancelled.get();
        }
    }
}
