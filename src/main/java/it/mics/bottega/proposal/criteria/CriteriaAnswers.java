package it.mics.bottega.proposal.criteria;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.criteria.CriteriaRegister;
import it.mics.bottega.challenge.criteria.CriterionId;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.proposal.HeldProposals;
import it.mics.bottega.proposal.ProposalDraft;
import it.mics.bottega.proposal.ProposalFacts;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.ProposalReading;
import it.mics.bottega.proposal.ProposalRegister;
import it.mics.bottega.proposal.ProposalSection;
import it.mics.bottega.proposal.ProposalSubmitted;
import it.mics.bottega.proposal.SubmittedProposal;
import it.mics.bottega.team.LiveTeams;
import it.mics.bottega.team.TeamFacts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where a team answers each criterion: said by the team while it writes, kept with each version, read by whoever reads that version. */
@Service
public class CriteriaAnswers {
    private final AnswerRows rows;
    private final CriteriaRegister criteria;
    private final ProposalReading reading;
    private final ProposalRegister proposals;
    private final HeldProposals held;
    private final LiveTeams live;
    private final CurrentActor current;

    CriteriaAnswers(
            AnswerRows rows,
            CriteriaRegister criteria,
            ProposalReading reading,
            ProposalRegister proposals,
            HeldProposals held,
            LiveTeams live,
            CurrentActor current) {
        this.rows = rows;
        this.criteria = criteria;
        this.reading = reading;
        this.proposals = proposals;
        this.held = held;
        this.live = live;
        this.current = current;
    }

    /** Where each criterion is answered in what my team writes. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('SIGNED_IN')")
    public List<CriterionAnswer> draft(ProposalId id) {
        ProposalDraft draft = reading.draft(id);
        return answers(draft.challenge().id(), rows.of(id, 0));
    }

    /** Where each criterion is answered in the version that stands, for whoever may read that. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('SIGNED_IN')")
    public List<CriterionAnswer> sent(ProposalId id) {
        SubmittedProposal sent = reading.sent(id);
        return answers(sent.facts().challenge(), rows.of(id, sent.version()));
    }

    /** My team answers this criterion in these parts. */
    @Transactional
    @PreAuthorize("hasRole('SIGNED_IN')")
    public void set(ProposalId id, CriterionId criterion, Set<ProposalSection> sections) {
        TeamFacts team = held.requireChangeable(id, current.require());
        if (criteria.of(team.challenge()).criteria().stream()
                .noneMatch(one -> one.id().equals(criterion))) throw new NotFound();
        rows.set(id, criterion, sections);
        live.changed(team.id());
    }

    /** In the transaction of the sending itself. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ProposalSubmitted event) {
        ProposalFacts facts = proposals.find(event.proposal()).orElseThrow();
        rows.keep(facts.id(), facts.submittedVersion());
    }

    private List<CriterionAnswer> answers(ChallengeId challenge, Map<CriterionId, Set<ProposalSection>> where) {
        return criteria.of(challenge).criteria().stream()
                .map(one -> new CriterionAnswer(one, where.getOrDefault(one.id(), Set.of())))
                .toList();
    }
}
