package it.mics.bottega.evaluation.review;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.proposal.JudgedBy;
import it.mics.bottega.proposal.ProposalId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A juror reads exactly the proposals that are assigned and declared, as long as that holds. */
@Component
class AssignedProposals implements JudgedBy {
    private final JdbcClient jdbc;

    AssignedProposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean opened(AccountId person, ProposalId proposal) {
        return jdbc.sql("""
                select exists (select from review where juror_id = :person and proposal_id = :proposal
                    and status in ('DRAFT', 'REOPENED', 'SUBMITTED'))""")
                .param("person", person.value())
                .param("proposal", proposal.value())
                .query(Boolean.class)
                .single();
    }
}
