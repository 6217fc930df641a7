package it.mics.bottega.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.Grant;
import it.mics.bottega.identity.Grants;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.identity.People;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.Language;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BottegaTest
class FirstSignInTest {
    private static final String ISSUER = "https://id.example.org/realms/bottega";

    @Autowired
    FirstSignIn accounts;

    @Autowired
    People people;

    @Autowired
    Grants grants;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_researcher_gets_an_account_the_role_and_the_affiliation() {
        OrganisationId university = ActingAs.organisation(jdbc, "Ateneo di prova", "UNIVERSITY");
        AccountId id = accounts.enter(person("Ada Prova", Set.of(Role.RESEARCHER), key(university), null));
        Actor actor = people.actor(id).orElseThrow();
        assertThat(actor.name()).isEqualTo("Ada Prova");
        assertThat(actor.grants()).containsExactly(new Grant(Role.RESEARCHER, null, null));
        assertThat(actor.organisations()).containsExactly(university);
        assertThat(jdbc.sql("select verified_by from affiliation where account_id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .isEqualTo("FEDERATION");
    }

    @Test
    void scopes_come_from_the_claims_and_a_role_without_its_scope_is_not_given() {
        OrganisationId company = ActingAs.company(jdbc, "Ditta di prova");
        assertThat(grantsOf(person("Carla", Set.of(Role.COMPANY_MEMBER), key(company), null)))
                .containsExactly(new Grant(Role.COMPANY_MEMBER, company, null));
        assertThat(grantsOf(person("Livia", Set.of(Role.SPOKE_LEADER), null, 3)))
                .containsExactly(new Grant(Role.SPOKE_LEADER, null, 3));
        assertThat(grantsOf(person("Ugo", Set.of(Role.PROGRAMME_OFFICE), null, null)))
                .containsExactly(new Grant(Role.PROGRAMME_OFFICE, null, null));
        assertThat(grantsOf(person("Rea", Set.of(Role.AUDITOR), null, null)))
                .containsExactly(new Grant(Role.AUDITOR, null, null));
        assertThat(grantsOf(person("Tea", Set.of(Role.TECHNICAL_ADMIN), null, 3)))
                .containsExactly(new Grant(Role.TECHNICAL_ADMIN, null, null));
        assertThat(grantsOf(person("Piero", Set.of(Role.COMPANY_MEMBER), "nobody-knows-this", null)))
                .isEmpty();
        assertThat(grantsOf(person("Paola", Set.of(Role.COMPANY_MEMBER), null, null)))
                .isEmpty();
        assertThat(grantsOf(person("Lara", Set.of(Role.SPOKE_LEADER), null, null)))
                .isEmpty();
    }

    @Test
    void later_sign_ins_find_the_same_account_and_give_nothing_back() {
        Claims claims = person("Bruno Prova", Set.of(Role.PROGRAMME_OFFICE), null, null);
        AccountId first = accounts.enter(claims);
        grants.revoke(first, new Grant(Role.PROGRAMME_OFFICE, null, null));
        assertThat(accounts.enter(claims)).isEqualTo(first);
        assertThat(people.actor(first).orElseThrow().grants()).isEmpty();
    }

    @Test
    void an_address_never_leads_to_somebody_elses_account() {
        AccountId first = accounts.enter(person("Anna Prima", Set.of(Role.RESEARCHER), null, null, "same@example.org"));
        AccountId second = accounts.enter(person("Anna Seconda", Set.of(), null, null, "same@example.org"));
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void one_person_at_many_doors_at_once_gets_one_account() throws Exception {
        Claims claims = person("Dora Prova", Set.of(Role.RESEARCHER), null, null);
        CountDownLatch together = new CountDownLatch(1);
        Callable<AccountId> comingIn = () -> {
            together.await();
            return accounts.enter(claims);
        };
        Set<AccountId> made = new HashSet<>();
        try (var doors = Executors.newFixedThreadPool(6)) {
            var all = Stream.generate(() -> doors.submit(comingIn)).limit(6).toList();
            together.countDown();
            for (Future<AccountId> one : all) made.add(one.get());
        }
        assertThat(made).hasSize(1);
        assertThat(jdbc.sql("select count(*) from account where display_name = 'Dora Prova'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private Set<Grant> grantsOf(Claims claims) {
        return people.actor(accounts.enter(claims)).orElseThrow().grants();
    }

    private String key(OrganisationId organisation) {
        return jdbc.sql("select key from organisation where id = :id")
                .param("id", organisation.value())
                .query(String.class)
                .single();
    }

    private static Claims person(String name, Set<Role> roles, String organisation, Integer spoke) {
        return person(name, roles, organisation, spoke, null);
    }

    private static Claims person(String name, Set<Role> roles, String organisation, Integer spoke, String email) {
        return new Claims(ISSUER, UUID.randomUUID().toString(), name, email, Language.IT, roles, organisation, spoke);
    }
}
