package it.mics.bottega.evaluation;

import it.mics.bottega.challenge.AwardedTo;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the database itself, so that a member who has left an awarded team is told nothing more. */
@Component
class AwardedTeams implements AwardedTo {
    private final JdbcClient jdbc;

    AwardedTeams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<ChallengeId> of(AccountId person, Collection<ChallengeId> challenges) {
        if (challenges.isEmpty()) return Set.of();
        return jdbc
                .sql("""
                        select d.challenge_id from decision d
                        join proposal p on p.id = d.proposal_id
                        join membership m on m.team_id = p.team_id and m.account_id = :person and m.status = 'ACTIVE'
                        where d.challenge_id in (:challenges) and d.outcome = 'AWARDED' and d.published_at is not null""")
                .param("person", person.value())
                .param("challenges", challenges.stream().map(ChallengeId::value).toList())
                .query(UUID.class)
                .list()
                .stream()
                .map(ChallengeId::new)
                .collect(Collectors.toSet());
    }
}
