package it.mics.bottega.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@BottegaTest
class CurrentActorTest {
    @Autowired
    CurrentActor current;

    @Autowired
    Grants grants;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_visitor_is_nobody_and_is_refused_where_somebody_is_needed() throws Exception {
        assertThat(ActingAs.<Actor>visiting(current::get).isVisitor()).isTrue();
        assertThatThrownBy(() -> ActingAs.visiting(current::require)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_person_carries_name_grants_and_organisations() {
        OrganisationId university = ActingAs.organisation(jdbc, "Test university", "UNIVERSITY");
        AccountId id = ActingAs.researcher(jdbc, "Ada Prova", university);
        Actor actor = ActingAs.call(id, current::require);
        assertThat(actor.name()).isEqualTo("Ada Prova");
        assertThat(actor.has(Role.RESEARCHER)).isTrue();
        assertThat(actor.belongsTo(university)).isTrue();
    }

    @Test
    void a_revoked_grant_ends_while_the_person_is_signed_in() {
        AccountId id = ActingAs.spokeLeader(jdbc, "Bruno Prova", 3);
        ActingAs.run(id, () -> {
            assertThat(current.get().moderates(3)).isTrue();
            grants.revoke(id, new Grant(Role.SPOKE_LEADER, null, 3));
            assertThat(current.get().moderates(3)).isFalse();
            grants.give(id, new Grant(Role.SPOKE_LEADER, null, 3), null);
            assertThat(current.get().moderates(3)).isTrue();
        });
    }

    @Test
    void a_suspended_account_acts_as_a_visitor_at_once() {
        AccountId id = ActingAs.programmeOffice(jdbc, "Carla Prova");
        ActingAs.run(id, () -> {
            jdbc.sql("update account set status = 'SUSPENDED' where id = :id")
                    .param("id", id.value())
                    .update();
            assertThat(current.get().isVisitor()).isTrue();
        });
    }
}
