package it.mics.bottega.challenge;

import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.Role;
import org.springframework.stereotype.Service;

/** Says which challenge, and which part of it, a person may read now; every reader asks here. */
@Service
public class ChallengePolicy {
    /** True where the person may know that it exists: everybody once it is open, before that its company, and its moderators while it stands as submitted. */
    public boolean mayRead(Actor actor, ChallengeFacts challenge) {
        if (challenge.status().isPublic() || actor.actsFor(challenge.owner())) return true;
        return challenge.status().isSubmitted() && moderates(actor, challenge);
    }

    /** True where the person may read need, today, wanted and out of scope. */
    public boolean mayReadBrief(Actor actor, ChallengeFacts challenge) {
        if (!mayRead(actor, challenge)) return false;
        if (actor.actsFor(challenge.owner()) || moderates(actor, challenge)) return true;
        return switch (challenge.confidentiality()) {
            case OPEN -> true;
            case PROGRAMME ->
                actor.has(Role.RESEARCHER)
                        || actor.has(Role.SPOKE_LEADER)
                        || actor.has(Role.SPOKE_DEPUTY)
                        || actor.has(Role.PROGRAMME_OFFICE);
            case NDA -> false;
        };
    }

    /** The challenge as the person may see it: without the brief where that is closed to them. */
    public ChallengeFacts seenBy(Actor actor, ChallengeFacts challenge) {
        return mayReadBrief(actor, challenge) ? challenge : challenge.withoutBrief();
    }

    private static boolean moderates(Actor actor, ChallengeFacts challenge) {
        return actor.moderates(challenge.primarySpoke())
                || challenge.secondarySpokes().stream().anyMatch(actor::moderates);
    }
}
