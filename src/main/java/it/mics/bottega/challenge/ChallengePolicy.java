package it.mics.bottega.challenge;

import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.Role;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Says which challenge, and which part of it, a person may read now; every reader asks here. */
@Service
public class ChallengePolicy {
    private final BriefAccess access;

    ChallengePolicy(BriefAccess access) {
        this.access = access;
    }

    /** True where the person may know that it exists: everybody once it is open, before that its company, and its moderators while it stands as submitted. */
    public boolean mayRead(Actor actor, ChallengeFacts challenge) {
        if (challenge.status().isPublic() || actor.actsFor(challenge.owner())) return true;
        return challenge.status().isSubmitted() && moderates(actor, challenge);
    }

    /** True where the person may read need, today, wanted and out of scope. */
    public boolean mayReadBrief(Actor actor, ChallengeFacts challenge) {
        if (asksForAccess(actor, challenge)) return access.active(actor.id(), challenge.id());
        return mayReadWithoutAccess(actor, challenge);
    }

    /** The challenge as the person may see it: without the brief where that is closed to them. */
    public ChallengeFacts seenBy(Actor actor, ChallengeFacts challenge) {
        return mayReadBrief(actor, challenge) ? challenge : challenge.withoutBrief();
    }

    /** The challenges as the person may see them, in the same order; asks for access to all of them at once. */
    public List<ChallengeFacts> seenBy(Actor actor, Collection<ChallengeFacts> challenges) {
        List<ChallengeId> asked = challenges.stream()
                .filter(challenge -> asksForAccess(actor, challenge))
                .map(ChallengeFacts::id)
                .toList();
        Set<ChallengeId> active = asked.isEmpty() ? Set.of() : access.active(actor.id(), asked);
        return challenges.stream()
                .map(challenge -> active.contains(challenge.id()) || mayReadWithoutAccess(actor, challenge)
                        ? challenge
                        : challenge.withoutBrief())
                .toList();
    }

    /** True where nothing but an access of their own could open the brief to this researcher. */
    private boolean asksForAccess(Actor actor, ChallengeFacts challenge) {
        return challenge.confidentiality() == Confidentiality.NDA
                && !actor.isVisitor()
                && actor.has(Role.RESEARCHER)
                && mayRead(actor, challenge)
                && !mayReadWithoutAccess(actor, challenge);
    }

    private boolean mayReadWithoutAccess(Actor actor, ChallengeFacts challenge) {
        if (!mayRead(actor, challenge)) return false;
        if (actor.actsFor(challenge.owner())) return true;
        return switch (challenge.confidentiality()) {
            case OPEN -> true;
            case PROGRAMME ->
                actor.has(Role.RESEARCHER)
                        || actor.has(Role.SPOKE_LEADER)
                        || actor.has(Role.SPOKE_DEPUTY)
                        || actor.has(Role.PROGRAMME_OFFICE);
            // Its case is with the primary spoke; the others have no part in it.
            case NDA -> actor.moderates(challenge.primarySpoke());
        };
    }

    private static boolean moderates(Actor actor, ChallengeFacts challenge) {
        return actor.moderates(challenge.primarySpoke())
                || challenge.secondarySpokes().stream().anyMatch(actor::moderates);
    }
}
