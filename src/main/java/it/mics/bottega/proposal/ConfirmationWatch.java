package it.mics.bottega.proposal;

import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.platform.DatabaseClock;
import it.mics.bottega.proposal.sending.ConfirmationRounds;
import it.mics.bottega.proposal.sending.RoundEnd;
import it.mics.bottega.team.LeadHandedOver;
import it.mics.bottega.team.MemberJoined;
import it.mics.bottega.team.MemberLeft;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamRegister;
import it.mics.bottega.team.TeamsMerged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Another text, other people or other files are another version: the confirmations of the one before are void, in the same transaction. */
@Component
class ConfirmationWatch implements WritingWatch {
    private final Proposals proposals;
    private final ProposalFiles files;
    private final ConfirmationRounds rounds;
    private final TeamRegister teams;
    private final CurrentActor current;
    private final DatabaseClock clock;

    ConfirmationWatch(
            Proposals proposals,
            ProposalFiles files,
            ConfirmationRounds rounds,
            TeamRegister teams,
            CurrentActor current,
            DatabaseClock clock) {
        this.proposals = proposals;
        this.files = files;
        this.rounds = rounds;
        this.teams = teams;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public void rewritten(Rewritten change) {
        rounds.end(change.proposal(), RoundEnd.TEXT, change.writer(), change.at());
    }

    @EventListener
    void on(MemberJoined event) {
        otherPeople(event.team());
    }

    @EventListener
    void on(MemberLeft event) {
        otherPeople(event.team());
    }

    @EventListener
    void on(TeamsMerged event) {
        otherPeople(event.guest());
        otherPeople(event.host());
    }

    @EventListener
    void on(LeadHandedOver event) {
        otherPeople(event.team());
    }

    @EventListener
    void on(ProposalFilesChanged event) {
        ProposalId id = event.proposal();
        // A file that was merely looked through is the same file.
        rounds.open(id)
                .filter(round -> proposals
                        .findById(id)
                        .flatMap(proposal -> teams.find(proposal.team())
                                .map(team ->
                                        proposal.draft(team, files.kept(id)).sha256()))
                        .filter(round.sha256()::equals)
                        .isEmpty())
                .ifPresent(round -> end(id, RoundEnd.FILES));
    }

    private void otherPeople(TeamId team) {
        proposals.ofTeam(team.value()).ifPresent(proposal -> end(proposal.id(), RoundEnd.TEAM));
    }

    private void end(ProposalId id, RoundEnd why) {
        Actor actor = current.get();
        rounds.end(id, why, actor.isVisitor() ? null : actor.id(), clock.now());
    }
}
