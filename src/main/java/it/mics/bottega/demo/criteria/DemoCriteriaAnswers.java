package it.mics.bottega.demo.criteria;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.criteria.CriteriaRegister;
import it.mics.bottega.demo.DemoPart;
import it.mics.bottega.platform.OnDemo;
import java.time.Instant;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Where the invented proposals answer the criteria: most of them, as teams do who read them; the last criterion of each is left open. */
@Component
@OnDemo
@Order(74)
class DemoCriteriaAnswers implements DemoPart {
    private final CriteriaRegister criteria;

    DemoCriteriaAnswers(CriteriaRegister criteria) {
        this.criteria = criteria;
    }

    @Override
    public void load(JdbcTemplate jdbc, Instant now) {
        for (UUID challenge : jdbc.queryForList("""
                select distinct c.id from challenge c join proposal p on p.challenge_id = c.id where c.demo""", UUID.class))
            FrozenCriteria.write(
                    jdbc, challenge, criteria.of(new ChallengeId(challenge)).criteria());
        jdbc.update("""
                insert into proposal_criterion (proposal_id, n, criterion_id, section)
                select p.id, v.n, c.id, answer.section from proposal p
                    join account a on a.id = p.saved_by and a.demo
                    join (select id as proposal_id, 0 as n from proposal union
                        select proposal_id, n from proposal_submission) v on v.proposal_id = p.id
                    join criterion c on c.challenge_id = p.challenge_id
                    join (values (0, 'SUMMARY'), (0, 'IMPACT'), (1, 'APPROACH'), (1, 'PLAN'), (2, 'APPROACH'), (3, 'IMPACT'))
                        answer (position, section) on answer.position = c.position
                on conflict do nothing""");
    }

    @Override
    public boolean loaded(JdbcTemplate jdbc) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select exists (select from proposal_criterion)", Boolean.class));
    }
}
