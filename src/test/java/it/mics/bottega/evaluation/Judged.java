package it.mics.bottega.evaluation;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.criteria.CriteriaRegister;
import it.mics.bottega.challenge.criteria.Criterion;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.proposal.ProposalId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reviews of proposals, for tests about what follows from them. */
public record Judged(JdbcClient jdbc, ChallengeId challenge, List<Criterion> criteria) {
    /** The challenge with the standard criteria as rows, sealed. */
    public static Judged of(JdbcClient jdbc, CriteriaRegister register, ChallengeId challenge) {
        List<Criterion> all = register.of(challenge).criteria();
        jdbc.sql("insert into challenge_criteria (challenge_id, version) values (?, 1) on conflict do nothing")
                .param(challenge.value())
                .update();
        for (int i = 0; i < all.size(); i++)
            jdbc.sql("insert into criterion (id, challenge_id, position, label_en, weight) values (?, ?, ?, ?, ?)")
                    .params(
                            all.get(i).id().value(),
                            challenge.value(),
                            i,
                            all.get(i).label().en(),
                            all.get(i).weight())
                    .update();
        jdbc.sql("update challenge_criteria set sealed = true where challenge_id = ?")
                .param(challenge.value())
                .update();
        return new Judged(jdbc, challenge, register.of(challenge).criteria());
    }

    /** A submitted review with these scores in the order of the criteria, and one comment to the team on the first. */
    public void gives(AccountId juror, ProposalId proposal, String comment, double... scores) {
        UUID id = assigned(juror, proposal);
        jdbc.sql("update review set status = 'DRAFT', conflict = 'NONE', declared_at = now() where id = ?")
                .param(id)
                .update();
        for (int i = 0; i < scores.length; i++)
            jdbc.sql("""
                            insert into review_score (review_id, criterion_id, score, to_team, private_note)
                            values (?, ?, ?, ?, 'a note that stays with the juror')""")
                    .params(id, criteria.get(i).id().value(), scores[i], i == 0 ? comment : "")
                    .update();
        jdbc.sql("update review set status = 'SUBMITTED', submitted_at = now() where id = ?")
                .param(id)
                .update();
    }

    /** A review that has not been begun. */
    public UUID assigned(AccountId juror, ProposalId proposal) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into review (id, proposal_id, challenge_id, juror_id, status, assigned_at)
                        values (?, ?, ?, ?, 'ASSIGNED', now())""")
                .params(id, proposal.value(), challenge.value(), juror.value())
                .update();
        return id;
    }
}
