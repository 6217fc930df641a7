package it.mics.bottega.proposal.author;

import it.mics.bottega.governance.conflict.Concerned;
import it.mics.bottega.governance.conflict.ConflictRule;
import it.mics.bottega.governance.conflict.Evidence;
import it.mics.bottega.governance.conflict.RuleTerms;
import it.mics.bottega.identity.AccountId;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever wrote or sent a proposal, or stands on its roster, decides nothing about its challenge, also after leaving the team. */
@Component
@Order(30)
class ProposalAuthorRule implements ConflictRule {
    private final JdbcClient jdbc;

    ProposalAuthorRule(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "PROPOSAL_AUTHOR";
    }

    @Override
    public List<Evidence> evidence(AccountId person, Concerned concerned, RuleTerms terms) {
        boolean wrote = jdbc.sql("""
                select exists (select from proposal p where p.challenge_id = any(:challenges) and (p.saved_by = :person
                  or exists (select from proposal_submission s where s.proposal_id = p.id
                    and (s.submitted_by = :person or position(:name in (s.content -> 'roster')::text) > 0))))""")
                .param("challenges", concerned.things("challenge").toArray(UUID[]::new))
                .param("person", person.value())
                .param("name", person.value().toString())
                .query(Boolean.class)
                .single();
        return wrote ? List.of(Evidence.side("proposal.conflict.author")) : List.of();
    }
}
