package it.mics.bottega.notification;

import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.proposal.ConfirmationMoved;
import it.mics.bottega.proposal.ProposalFacts;
import it.mics.bottega.proposal.ProposalLinks;
import it.mics.bottega.proposal.ProposalNotSubmitted;
import it.mics.bottega.proposal.ProposalRegister;
import it.mics.bottega.proposal.ProposalReinstated;
import it.mics.bottega.proposal.ProposalSubmitted;
import it.mics.bottega.proposal.ProposalWithdrawn;
import it.mics.bottega.proposal.opening.OpeningKind;
import it.mics.bottega.proposal.opening.ProposalOpened;
import it.mics.bottega.team.TeamMember;
import it.mics.bottega.team.TeamRegister;
import it.mics.bottega.uikit.Dates;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells a team what happens to its proposal; the company learns of proposals only after the deadline. */
@Component
class ProposalNotices {
    private static final DateTimeFormatter IN_EITHER_LANGUAGE =
            DateTimeFormatter.ofPattern("dd/MM/yyyy, HH:mm").withZone(Dates.ROME);

    private final Post post;
    private final ProposalRegister proposals;
    private final TeamRegister teams;
    private final ChallengeRegister challenges;

    ProposalNotices(Post post, ProposalRegister proposals, TeamRegister teams, ChallengeRegister challenges) {
        this.post = post;
        this.proposals = proposals;
        this.teams = teams;
        this.challenges = challenges;
    }

    @ApplicationModuleListener
    void on(ProposalSubmitted event) {
        proposals.find(event.proposal()).ifPresent(proposal -> tell(proposal, NoticeKind.PROPOSAL_SUBMITTED));
    }

    @ApplicationModuleListener
    void on(ProposalWithdrawn event) {
        proposals.find(event.proposal()).ifPresent(proposal -> tell(proposal, NoticeKind.PROPOSAL_WITHDRAWN));
    }

    @ApplicationModuleListener
    void on(ProposalReinstated event) {
        proposals.find(event.proposal()).ifPresent(proposal -> tell(proposal, NoticeKind.PROPOSAL_REINSTATED));
    }

    @ApplicationModuleListener
    void on(ProposalNotSubmitted event) {
        proposals.find(event.proposal()).ifPresent(proposal -> tell(proposal, NoticeKind.PROPOSAL_NOT_SUBMITTED));
    }

    /** Until when stands in the notice; why, on the page to which it leads. */
    @ApplicationModuleListener
    void on(ProposalOpened event) {
        NoticeKind kind = event.kind() == OpeningKind.LATE ? NoticeKind.PROPOSAL_LATE : NoticeKind.PROPOSAL_REVISION;
        proposals
                .find(event.proposal())
                .ifPresent(proposal -> teams.find(proposal.team())
                        .ifPresent(team -> post.tell(
                                team.members().stream().map(TeamMember::account).toList(),
                                kind,
                                proposal.id().value() + "@" + event.until(),
                                challenges.get(team.challenge()).title(),
                                IN_EITHER_LANGUAGE.format(event.until()),
                                ProposalLinks.proposal(proposal.id()))));
    }

    /** Each step of each asking is told once, to everybody but whoever took it. */
    @ApplicationModuleListener
    void on(ConfirmationMoved event) {
        NoticeKind kind = switch (event.step()) {
            case ASKED -> NoticeKind.PROPOSAL_TO_CONFIRM;
            case COMPLETE -> NoticeKind.PROPOSAL_CONFIRMED;
            case VOID -> NoticeKind.PROPOSAL_VOID;
        };
        proposals
                .find(event.proposal())
                .ifPresent(proposal -> tell(proposal, kind, "round " + event.round(), event.by()));
    }

    private void tell(ProposalFacts proposal, NoticeKind kind) {
        tell(proposal, kind, String.valueOf(proposal.submittedVersion()), null);
    }

    private void tell(ProposalFacts proposal, NoticeKind kind, String which, @Nullable AccountId by) {
        teams.find(proposal.team()).ifPresent(team -> {
            List<AccountId> members = team.members().stream()
                    .map(TeamMember::account)
                    .filter(member -> !member.equals(by))
                    .toList();
            String occasion = proposal.id().value() + ":" + which;
            post.tell(
                    members,
                    kind,
                    occasion,
                    challenges.get(team.challenge()).title(),
                    team.name(),
                    ProposalLinks.proposal(proposal.id()));
        });
    }
}
