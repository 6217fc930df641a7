package it.mics.bottega.team.ui.compose;

import com.vaadin.flow.component.UI;
import it.mics.bottega.team.ComposedTeam;
import it.mics.bottega.team.TeamComposer;
import it.mics.bottega.team.ui.TeamParts;
import it.mics.bottega.uikit.LongRun;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.function.Consumer;

/** A search while it runs beside the page: how far it has come, and the way to end it. */
class SearchRun extends LongRun {
    private final transient TeamComposer.Search search;

    SearchRun(UI ui, TeamComposer.Search search) {
        super(
                ui,
                Ui.t("team.compose.looking", search.people()),
                Ui.t("team.compose.running"),
                Ui.t("team.compose.stop"));
        this.search = search;
    }

    /** Starts; what is found, or that it failed, comes back to the page, for the same person. */
    void begin(Consumer<List<ComposedTeam>> done, Runnable failed) {
        begin(() -> search.run(new Shown()), done, failed);
    }

    private final class Shown implements TeamComposer.Watch {
        @Override
        public void found(int n, double score, double gap) {
            say(() -> Ui.t("team.compose.sofar", n, TeamParts.points(score), TeamParts.points(gap * 100)));
        }

        @Override
        public boolean cancelled() {
            return SearchRun.this.cancelled();
        }
    }
}
