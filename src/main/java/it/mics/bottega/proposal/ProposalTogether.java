package it.mics.bottega.proposal;

import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.platform.DatabaseClock;
import it.mics.bottega.proposal.ProposalMerge.Part;
import it.mics.bottega.team.LiveTeams;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamRegister;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Several people write one proposal: one at a time in each section, and of what two wrote nothing is lost. */
@Service
@Transactional
@PreAuthorize("hasRole('SIGNED_IN')")
public class ProposalTogether {
    private final Proposals proposals;
    private final ProposalQueries queries;
    private final SectionLocks locks;
    private final TeamRegister teams;
    private final Deadlines deadlines;
    private final CurrentActor current;
    private final DatabaseClock clock;
    private final LiveTeams live;
    private final List<WritingWatch> watches;

    ProposalTogether(
            Proposals proposals,
            ProposalQueries queries,
            SectionLocks locks,
            TeamRegister teams,
            Deadlines deadlines,
            CurrentActor current,
            DatabaseClock clock,
            LiveTeams live,
            List<WritingWatch> watches) {
        this.proposals = proposals;
        this.queries = queries;
        this.locks = locks;
        this.teams = teams;
        this.deadlines = deadlines;
        this.current = current;
        this.clock = clock;
        this.live = live;
        this.watches = watches;
    }

    /** Says that this page writes here now, and answers who writes where; a section of somebody else stays theirs. */
    public List<HeldSection> take(ProposalId id, ProposalSection section, UUID page) {
        Actor actor = current.require();
        // One after the other, also with those who save: two pages that change places would wait for each other for
        // ever.
        Proposal proposal = proposals.held(id).orElseThrow(NotFound::new);
        TeamFacts team = mine(proposal, actor);
        List<HeldSection> before = locks.held(id);
        locks.take(id, section, page, actor.id());
        List<HeldSection> after = locks.held(id);
        if (!after.equals(before)) live.changed(team.id());
        return after;
    }

    /** This page writes nowhere any more. */
    public void release(ProposalId id, UUID page) {
        Actor actor = current.require();
        TeamFacts team = mine(proposals.findById(id).orElseThrow(NotFound::new), actor);
        if (locks.release(id, page, actor.id())) live.changed(team.id());
    }

    /** Who writes where at this moment. */
    @Transactional(readOnly = true)
    public List<HeldSection> held(ProposalId id) {
        mine(proposals.findById(id).orElseThrow(NotFound::new), current.require());
        return locks.held(id);
    }

    /**
     * Saves the parts that changed on this page since {@code base}, which it read or saved last; a part that somebody else changed in
     * between, or in which somebody else is writing, stays as it is in the database.
     */
    public Written write(ProposalId id, UUID page, ProposalContent base, ProposalContent mine) {
        Actor actor = current.require();
        Proposal proposal = proposals.held(id).orElseThrow(NotFound::new);
        TeamFacts team = mine(proposal, actor);
        ProposalContent there = proposal.content();
        String by = queries.name(proposal.savedBy());
        ProposalMerge merge = ProposalMerge.of(base, there, mine);
        ProposalContent next = merge.merged();
        for (Part part : merge.disputed()) next = ProposalMerge.take(part, there, next);
        List<Part> waiting = new ArrayList<>();
        for (HeldSection held : locks.held(id)) {
            if (held.page().equals(page) && held.holder().equals(actor.id())) continue;
            for (Part part : held.section().parts()) {
                if (!part.differs(there, next)) continue;
                next = ProposalMerge.take(part, there, next);
                waiting.add(part);
            }
        }
        if (!next.equals(there)) {
            Instant now = clock.now();
            Rewritten change = Rewritten.of(proposal, next, actor, now);
            proposal.write(next, team, actor, deadlines.of(proposal), now);
            watches.forEach(watch -> watch.rewritten(change));
            proposals.saveAndFlush(proposal);
            live.changed(team.id());
        }
        return new Written(proposal.version(), proposal.savedAt(), next, by, merge.disputed(), List.copyOf(waiting));
    }

    private TeamFacts mine(Proposal proposal, Actor actor) {
        return teams.find(proposal.team()).filter(team -> team.has(actor.id())).orElseThrow(NotFound::new);
    }
}
