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
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** A search while it runs beside the page: how far it has come, and the way to end it. */
class SearchRun extends Div {
    private static final long PAUSE = 200_000_000;

    /** Few threads of their own: the solver computes outside Java, where a virtual thread would hold a carrier that others need. */
    private static final Executor THREADS = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().daemon().name("team-composing-", 1).factory());

    private static final Logger log = LoggerFactory.getLogger(SearchRun.class);

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

    /** Starts; what is found, or that it failed, comes back to the page, for the same person. */
    void begin(Consumer<List<ComposedTeam>> done, Runnable failed) {
        Runnable searching = () -> {
            try {
                List<ComposedTeam> found = search.run(new Shown());
                if (ui.isAttached()) ui.access(() -> done.accept(found));
            } catch (RuntimeException | LinkageError e) {
                log.error("A search for teams has failed", e);
                if (ui.isAttached()) ui.access(failed::run);
            }
        };
        THREADS.execute(new DelegatingSecurityContextRunnable(searching));
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
