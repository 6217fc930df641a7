package it.mics.bottega.directory;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.OrganisationId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BottegaTest
class ProfileMidnightTest {
    @Autowired
    private JdbcClient jdbc;

    @Test
    void an_affiliation_ends_with_its_last_day_in_rome() {
        OrganisationId university = ActingAs.organisation(jdbc, "Ateneo di prova", "UNIVERSITY");
        AccountId person = ActingAs.researcher(jdbc, "Nora Prova", university);
        jdbc.sql("update affiliation set since = date '2020-01-01', until = date '2026-11-20' where account_id = :id")
                .param("id", person.value())
                .update();
        jdbc.sql("insert into researcher_profile (account_id, updated_at) values (:id, now())")
                .param("id", person.value())
                .update();
        assertThat(organisation(person, "2026-11-20T22:59:59Z")).isEqualTo(university);
        assertThat(organisation(person, "2026-11-20T23:00:00Z")).isNull();
    }

    private @Nullable OrganisationId organisation(AccountId person, String now) {
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        return new ProfileQueries(jdbc, clock)
                .present(List.of(person))
                .getFirst()
                .organisation();
    }
}
