package it.mics.bottega.identity;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BottegaTest
class AffiliationMidnightTest {
    @Autowired
    private JdbcClient jdbc;

    @Test
    void an_affiliation_ends_with_its_last_day_in_rome() {
        OrganisationId university = ActingAs.organisation(jdbc, "Ateneo di prova", "UNIVERSITY");
        AccountId person = ActingAs.researcher(jdbc, "Nora Prova", university);
        jdbc.sql("update affiliation set since = date '2020-01-01', until = date '2026-11-20' where account_id = :id")
                .param("id", person.value())
                .update();
        assertThat(organisations(person, "2026-11-20T22:59:59Z")).containsExactly(university);
        assertThat(organisations(person, "2026-11-20T23:00:00Z")).isEmpty();
    }

    private Set<OrganisationId> organisations(AccountId person, String now) {
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        return new IdentityQueries(jdbc, clock).actor(person).orElseThrow().organisations();
    }
}
