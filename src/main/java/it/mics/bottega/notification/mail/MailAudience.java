package it.mics.bottega.notification.mail;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.notification.Notice;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.ProposalRegister;
import it.mics.bottega.team.TeamCatalogue;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamRegister;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whether what a notice speaks of is still open to its reader at the moment of sending; where in doubt, it is not sent. */
@Component
class MailAudience {
    private final ChallengeRegister challenges;
    private final ChallengePolicy policy;
    private final TeamRegister teams;
    private final TeamCatalogue catalogue;
    private final ProposalRegister proposals;

    MailAudience(
            ChallengeRegister challenges,
            ChallengePolicy policy,
            TeamRegister teams,
            TeamCatalogue catalogue,
            ProposalRegister proposals) {
        this.challenges = challenges;
        this.policy = policy;
        this.teams = teams;
        this.catalogue = catalogue;
        this.proposals = proposals;
    }

    /** True where the page to which the notice leads would open to this person now. */
    boolean mayRead(Actor actor, Notice notice) {
        String[] parts = notice.link().split("[/?#]");
        if (parts.length < 2) return true;
        try {
            return switch (parts[0]) {
                case "challenge" -> challenge(actor, new ChallengeId(UUID.fromString(parts[1])));
                case "team" -> catalogue.readable(actor, new TeamId(UUID.fromString(parts[1])));
                case "proposal" -> proposal(actor, new ProposalId(UUID.fromString(parts[1])));
                default -> true;
            };
        } catch (IllegalArgumentException noId) {
            return true;
        }
    }

    private boolean challenge(Actor actor, ChallengeId id) {
        return challenges.find(id).filter(found -> policy.mayRead(actor, found)).isPresent();
    }

    private boolean proposal(Actor actor, ProposalId id) {
        return proposals
                .find(id)
                .flatMap(found -> teams.find(found.team()))
                .filter(team -> team.has(actor.id()))
                .isPresent();
    }
}
