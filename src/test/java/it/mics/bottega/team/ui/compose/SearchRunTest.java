package it.mics.bottega.team.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.team.ComposedTeam;
import it.mics.bottega.team.TeamComposer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = ComposeView.class, packages = "it.mics.bottega.team.ui")
class SearchRunTest extends BottegaViewTest {
    @Test
    void a_search_that_fails_says_so_and_computes_on_no_virtual_thread() {
        signIn(ActingAs.researcher(jdbc, "Ada Prova", null));
        AtomicBoolean failed = new AtomicBoolean();
        AtomicBoolean virtual = new AtomicBoolean(true);
        new SearchRun(UI.getCurrent(), new TeamComposer.Search() {
                    @Override
                    public int people() {
                        return 7;
                    }

                    @Override
                    public List<ComposedTeam> run(TeamComposer.Watch watch) {
                        virtual.set(Thread.currentThread().isVirtual());
                        throw new IllegalStateException("on purpose");
                    }
                })
                .begin(found -> {}, () -> failed.set(true));
        Awaitility.await().atMost(Duration.ofSeconds(20)).pollInSameThread().until(() -> {
            runPendingSignalsTasks();
            roundTrip();
            return failed.get();
        });
        assertThat(virtual).isFalse();
    }
}
