package it.mics.bottega.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.People;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.proposal.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@BottegaTest
class ErasureTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    Erasures erasures;

    @Autowired
    People people;

    Scene scene;
    AccountId person;

    @BeforeEach
    void somebody_in_a_team() {
        scene = new Scene(jdbc);
        person = scene.leader;
    }

    @Test
    void the_account_becomes_a_pseudonym_that_nobody_signs_in_with() {
        jdbc.sql("insert into login_identity (provider, subject, account_id) values ('test', :subject, :id)")
                .param("subject", person.value().toString())
                .param("id", person.value())
                .update();
        ActingAs.run(person, erasures::now);
        assertThat(people.actor(person)).isEmpty();
        assertThat(people.email(person)).isEmpty();
        assertThat(people.name(person)).matches("Ex membro [0-9A-F]{4}");
        assertThat(people.name(person)).isEqualTo(people.name(person));
        assertThat(count("select count(*) from login_identity where account_id = :id"))
                .isZero();
        assertThatThrownBy(() -> ActingAs.run(person, erasures::now)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void a_team_goes_on_under_whoever_is_in_it_longest() {
        ActingAs.run(person, erasures::now);
        assertThat(count("select count(*) from membership where account_id = :id"))
                .isZero();
        assertThat(jdbc.sql("select count(*) from membership where team_id = :team and leader and status = 'ACTIVE'")
                        .param("team", scene.team.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void nothing_new_is_kept_about_somebody_who_was_erased() {
        ActingAs.run(person, erasures::now);
        assertThatThrownBy(() -> ActingAs.affiliate(jdbc, person, scene.company))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("was erased");
        jdbc.sql(
                        "insert into notice (id, account_id, kind, event_key, link, created_at) values (gen_random_uuid(), :id, 'X', 'x', '', now())")
                .param("id", person.value())
                .update();
        assertThat(count("select count(*) from notice where account_id = :id")).isZero();
        assertThatThrownBy(() -> jdbc.sql(
                                "update account set display_name = 'Back', status = 'ACTIVE', pseudonym = null where id = :id")
                        .param("id", person.value())
                        .update())
                .hasMessageContaining("does not come back");
    }

    @Test
    void whoever_asked_may_change_their_mind_for_a_week() {
        ActingAs.run(person, erasures::ask);
        assertThat(ActingAs.call(person, erasures::due)).isPresent();
        assertThatThrownBy(() -> ActingAs.run(person, erasures::ask))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("privacy.erasure.already"));
        erasures.erasePending();
        assertThat(people.actor(person)).isPresent();
        ActingAs.run(person, erasures::cancel);
        due();
        erasures.erasePending();
        assertThat(people.actor(person)).isPresent();
        ActingAs.run(person, erasures::ask);
        due();
        erasures.erasePending();
        assertThat(people.actor(person)).isEmpty();
        assertThat(count("select count(*) from erasure_request where account_id = :id"))
                .isZero();
    }

    @Test
    void a_visitor_erases_nobody() {
        assertThatThrownBy(erasures::now).isInstanceOfAny(AccessDeniedException.class, RuntimeException.class);
    }

    private void due() {
        jdbc.sql(
                        "update erasure_request set asked_at = asked_at - interval '8 days', due_at = due_at - interval '8 days' where account_id = :id")
                .param("id", person.value())
                .update();
    }

    private int count(String sql) {
        return jdbc.sql(sql).param("id", person.value()).query(Integer.class).single();
    }
}
