package it.mics.bottega.challenge.access;

import it.mics.bottega.challenge.BriefAccess;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.uikit.Dates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the database itself: an access that has expired, whose organisation was left, or whose agreement has a newer version, is over before any job has written so. */
@Component
class ActiveAccess implements BriefAccess {

    private final JdbcClient jdbc;
    private final Clock clock;

    ActiveAccess(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Set<ChallengeId> active(AccountId person, Collection<ChallengeId> challenges) {
        if (challenges.isEmpty()) return Set.of();
        Instant now = clock.instant();
        return jdbc
                .sql("""
                        select a.challenge_id from brief_access a
                        join challenge c on c.id = a.challenge_id join account p on p.id = a.account_id
                        where a.account_id = :person and a.challenge_id in (:challenges) and a.status = 'ACTIVE' and p.status = 'ACTIVE'
                        and c.status in (:public) and not c.withheld and (c.status = 'OPEN' or c.submit_until > :over)
                        and exists (select from affiliation f where f.account_id = a.account_id
                            and f.organisation_id = a.organisation_id and (f.until is null or f.until >= :today))
                        and exists (select from agreement_acceptance g where g.access_id = a.id
                            and g.agreement = (select max(version) from brief_agreement))""")
                .param("person", person.value())
                .param("challenges", challenges.stream().map(ChallengeId::value).toList())
                .param("public", ChallengeStatus.PUBLIC.stream().map(Enum::name).toList())
                .param("over", now.minus(Ending.AFTER_CLOSE).atOffset(ZoneOffset.UTC))
                .param("today", LocalDate.ofInstant(now, Dates.ROME))
                .query(UUID.class)
                .list()
                .stream()
                .map(ChallengeId::new)
                .collect(Collectors.toSet());
    }
}
