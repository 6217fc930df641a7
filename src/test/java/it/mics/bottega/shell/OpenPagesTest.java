package it.mics.bottega.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody has to click before an open page knows that its reader may less than before. */
@ViewPackages(classes = LandingView.class)
class OpenPagesTest extends BottegaViewTest {
    private final List<String> sent = new ArrayList<>();

    @Autowired
    private OpenPages pages;

    @Test
    void a_page_is_loaded_anew_when_its_reader_lost_a_role() {
        AccountId leader = ActingAs.spokeLeader(jdbc, "Lea Guida", 3);
        open(leader);
        sql("update role_grant set revoked_at = now() where account_id = :id", leader);
        await().pollInSameThread().atMost(Duration.ofSeconds(8)).until(this::loadedAnew);
    }

    @Test
    void a_page_is_loaded_anew_when_its_reader_was_suspended() {
        AccountId researcher = ActingAs.researcher(jdbc, "Sara Ferma", null);
        open(researcher);
        sql("update account set status = 'SUSPENDED' where id = :id", researcher);
        await().pollInSameThread().atMost(Duration.ofSeconds(8)).until(this::loadedAnew);
    }

    @Test
    void a_page_stays_as_it_is_when_its_reader_was_given_a_role_and_goes_when_that_one_is_lost() {
        AccountId researcher = ActingAs.researcher(jdbc, "Rita Resta", null);
        open(researcher);
        sql(
                "insert into role_grant (id, account_id, role, scope, spoke, granted_at)"
                        + " values (gen_random_uuid(), :id, 'SPOKE_LEADER', 'SPOKE', 5, now())",
                researcher);
        await().pollInSameThread()
                .during(Duration.ofSeconds(5))
                .atMost(Duration.ofSeconds(6))
                .until(() -> !loadedAnew());
        sql("update role_grant set revoked_at = now() where account_id = :id and role = 'SPOKE_LEADER'", researcher);
        await().pollInSameThread().atMost(Duration.ofSeconds(8)).until(this::loadedAnew);
    }

    @Test
    void one_word_at_a_time_waits_for_a_page_without_connection_and_is_said_again_where_it_was_lost() {
        AccountId researcher = ActingAs.researcher(jdbc, "Rosa Assente", null);
        open(researcher);
        sql("update account set status = 'SUSPENDED' where id = :id", researcher);
        for (int i = 0; i < 5; i++) look();
        assertThat(loadedAnew()).isTrue();
        assertThat(sent)
                .filteredOn(script -> script.contains("location.reload"))
                .hasSize(1);
        // It went out and nothing came of it.
        sent.clear();
        for (int i = 0; i < 5; i++) look();
        assertThat(loadedAnew()).isTrue();
        assertThat(sent)
                .filteredOn(script -> script.contains("location.reload"))
                .hasSize(1);
    }

    private void look() {
        pages.look();
        VaadinSession session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
    }

    private void open(AccountId reader) {
        signIn(reader);
        navigate(LandingView.class);
        sent.clear();
        assertThat(loadedAnew()).isFalse();
    }

    private boolean loadedAnew() {
        // What waits for the page is run here, for a round trip would also take it away.
        VaadinSession session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
        UI.getCurrent()
                .getInternals()
                .dumpPendingJavaScriptInvocations()
                .forEach(call -> sent.add(call.getInvocation().getExpression()));
        return sent.stream().anyMatch(script -> script.contains("location.reload"));
    }

    private void sql(String statement, AccountId id) {
        jdbc.sql(statement).param("id", id.value()).update();
    }
}
