package it.mics.bottega.proposal.criteria;

import it.mics.bottega.challenge.criteria.CriterionId;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.ProposalSection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which criterion is answered where, in the database. */
@Component
class AnswerRows {
    private final JdbcClient jdbc;

    AnswerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<CriterionId, Set<ProposalSection>> of(ProposalId proposal, int version) {
        Map<CriterionId, Set<ProposalSection>> all = new HashMap<>();
        jdbc.sql("select criterion_id, section from proposal_criterion where proposal_id = :id and n = :n")
                .param("id", proposal.value())
                .param("n", version)
                .query(row -> {
                    all.computeIfAbsent(
                                    new CriterionId(row.getObject("criterion_id", UUID.class)),
                                    key -> EnumSet.noneOf(ProposalSection.class))
                            .add(ProposalSection.valueOf(row.getString("section")));
                });
        return all;
    }

    void set(ProposalId proposal, CriterionId criterion, Set<ProposalSection> sections) {
        jdbc.sql("delete from proposal_criterion where proposal_id = :id and n = 0 and criterion_id = :criterion")
                .param("id", proposal.value())
                .param("criterion", criterion.value())
                .update();
        for (ProposalSection section : sections)
            jdbc.sql(
                            "insert into proposal_criterion (proposal_id, n, criterion_id, section) values (:id, 0, :criterion, :section)")
                    .param("id", proposal.value())
                    .param("criterion", criterion.value())
                    .param("section", section.name())
                    .update();
    }

    /** The version that is sent at this moment takes along what stands now. */
    void keep(ProposalId proposal, int version) {
        jdbc.sql("""
                        insert into proposal_criterion (proposal_id, n, criterion_id, section)
                        select proposal_id, :n, criterion_id, section from proposal_criterion where proposal_id = :id and n = 0""").param("id", proposal.value()).param("n", version).update();
    }
}
