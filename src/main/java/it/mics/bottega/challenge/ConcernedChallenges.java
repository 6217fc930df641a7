package it.mics.bottega.challenge;

import it.mics.bottega.identity.OrganisationId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Which challenges concern a company or a spoke: the unfiltered truth, for modules above. */
@Service
public class ConcernedChallenges {
    private final JdbcClient jdbc;

    ConcernedChallenges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every challenge of these companies and every one with one of these spokes, primary or secondary. */
    public List<ChallengeId> of(Collection<OrganisationId> owners, Collection<Integer> spokes) {
        return jdbc
                .sql("""
                        select id from challenge where owner_id = any(:owners) or primary_spoke = any(:spokes)
                        or id in (select challenge_id from challenge_spoke where spoke = any(:spokes))""")
                .param("owners", owners.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("spokes", spokes.toArray(Integer[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .map(ChallengeId::new)
                .toList();
    }
}
