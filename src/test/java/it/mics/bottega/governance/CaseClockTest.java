package it.mics.bottega.governance;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Grant;
import it.mics.bottega.identity.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the clock of a case does at its steps, and that each step is told once. */
@BottegaTest
class CaseClockTest {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CaseClock clock;

    @Autowired
    CaseAccess access;

    @Autowired
    CurrentActor current;

    AccountId leader;
    AccountId deputy;
    AccountId office;
    CaseId id;

    @BeforeEach
    void people() {
        leader = ActingAs.spokeLeader(jdbc, "Luca Orologio", 4);
        deputy = ActingAs.person(jdbc, "Dina Orologio", new Grant(Role.SPOKE_DEPUTY, null, 4));
        office = ActingAs.programmeOffice(jdbc, "Olga Orologio");
    }

    @AfterEach
    void gone() {
        if (id != null)
            jdbc.sql("delete from moderation_case where id = :id")
                    .param("id", id.value())
                    .update();
    }

    @Test
    void the_steps_count_working_days_over_weekends_and_holidays() {
        Instant friday = at(2026, 4, 3, 18);
        assertThat(CaseClock.stage(friday, friday.minusSeconds(1))).isEqualTo(CaseStage.IN_TIME);
        assertThat(CaseClock.stage(friday, friday)).isEqualTo(CaseStage.REMINDED);
        // Saturday, Easter Sunday and Easter Monday do not count.
        assertThat(CaseClock.stage(friday, at(2026, 4, 7, 17))).isEqualTo(CaseStage.REMINDED);
        assertThat(CaseClock.stage(friday, at(2026, 4, 7, 18))).isEqualTo(CaseStage.WITH_DEPUTY);
        assertThat(CaseClock.stage(friday, at(2026, 4, 9, 17))).isEqualTo(CaseStage.WITH_DEPUTY);
        assertThat(CaseClock.stage(friday, at(2026, 4, 9, 18))).isEqualTo(CaseStage.WITH_OFFICE);
    }

    @Test
    void each_step_is_told_once_to_those_whom_it_concerns() throws InterruptedException {
        id = SeededCases.due(jdbc, 4, Instant.now().minus(Duration.ofDays(20)));
        clock.tick();
        clock.tick();
        Awaitility.await().until(() -> !told(office).isEmpty());
        assertThat(told(leader)).containsExactly("CASE_DUE");
        assertThat(told(deputy)).containsExactly("CASE_LATE");
        assertThat(told(office)).containsExactly("CASE_OVERDUE");
        assertThat(stage()).isEqualTo(3);
    }

    @Test
    void the_programme_office_may_decide_what_is_three_days_late_and_not_what_is_late_since_today() {
        id = SeededCases.due(jdbc, 4, Instant.now().minusSeconds(60));
        clock.tick();
        assertThat(stage()).isEqualTo(1);
        assertThat(holders()).contains(leader, deputy).doesNotContain(office);
        SeededCases.set(jdbc, id, "stage = 3");
        assertThat(holders()).contains(leader, deputy, office);
    }

    @Test
    void a_paused_case_is_not_late() {
        id = SeededCases.due(jdbc, 4, Instant.now().minus(Duration.ofDays(20)));
        SeededCases.set(jdbc, id, "paused_at = now()");
        clock.tick();
        assertThat(stage()).isZero();
    }

    @Test
    void a_case_that_nobody_else_may_decide_is_with_the_programme_office() {
        id = SeededCases.due(jdbc, 4, Instant.now().plus(Duration.ofDays(3)));
        assertThat(holders()).doesNotContain(office);
        SeededCases.set(jdbc, id, "holder = 'PERSON', assignee = '" + deputy.value() + "'");
        assertThat(holders()).containsExactly(deputy);
        jdbc.sql("update account set status = 'SUSPENDED' where id = :id")
                .param("id", deputy.value())
                .update();
        assertThat(List.of(leader, office)).filteredOn(this::holds).containsExactly(office);
    }

    private List<AccountId> holders() {
        return List.of(leader, deputy, office).stream().filter(this::holds).toList();
    }

    private boolean holds(AccountId who) {
        return ActingAs.call(who, () -> access.queue(current.require())).stream()
                .anyMatch(view -> view.id().equals(id));
    }

    private int stage() {
        return jdbc.sql("select stage from moderation_case where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private List<String> told(AccountId who) {
        return jdbc.sql("select kind from notice where account_id = :who and link like '%' || :id order by kind")
                .param("who", who.value())
                .param("id", id.value().toString())
                .query(String.class)
                .list();
    }

    private static Instant at(int year, int month, int day, int hour) {
        return LocalDate.of(year, month, day).atTime(hour, 0).atZone(ROME).toInstant();
    }
}
