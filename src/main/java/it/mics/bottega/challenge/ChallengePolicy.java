package it.mics.bottega.challenge;

import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.Role;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/** Says which challenge, and which part of it, a person may read now; every reader asks here. */
@Service
public class ChallengePolicy {
    private final BriefAccess access;
    private final AwardedTo awarded;

    ChallengePolicy(BriefAccess access, AwardedTo awarded) {
        this.access = access;
        this.awarded = awarded;
    }

    /** True where the person may know that it exists: everybody once it is open and not withheld, before that its company, and its moderators while it stands as submitted. */
    public boolean mayRead(Actor actor, ChallengeFacts challenge) {
        if (challenge.isPublic() || actor.actsFor(challenge.owner())) return true;
        return challenge.status().isSubmitted() && moderates(actor, challenge);
    }

    /** True where the person may read need, today, wanted and out of scope. */
    public boolean mayReadBrief(Actor actor, ChallengeFacts challenge) {
        if (asksForAccess(actor, challenge)) return access.active(actor.id(), challenge.id());
        return mayReadWithoutAccess(actor, challenge);
    }

    /** The challenge as the person may see it: without the brief where that is closed to them, without the company where it is withheld. */
    public ChallengeFacts seenBy(Actor actor, ChallengeFacts challenge) {
        return seenBy(actor, List.of(challenge)).getFirst();
    }

    /** The challenges as the person may see them, in the same order; asks for access to all of them at once. */
    public List<ChallengeFacts> seenBy(Actor actor, Collection<ChallengeFacts> challenges) {
        Set<ChallengeId> active =
                among(challenges, each -> asksForAccess(actor, each), ids -> access.active(actor.id(), ids));
        Set<ChallengeId> won = among(
                challenges,
                each -> !actor.isVisitor() && hidesOwner(each) && each.status().hasResults(),
                ids -> awarded.of(actor.id(), ids));
        return challenges.stream()
                .map(each -> {
                    boolean in = active.contains(each.id());
                    ChallengeFacts seen = in || mayReadWithoutAccess(actor, each) ? each : each.withoutBrief();
                    boolean named = mayKnowOwner(actor, each)
                            || in && each.anonymousUntil() == AnonymousUntil.ACCESS
                            || won.contains(each.id());
                    return named ? seen : seen.withoutOwner();
                })
                .toList();
    }

    private static Set<ChallengeId> among(
            Collection<ChallengeFacts> challenges,
            Predicate<ChallengeFacts> concerned,
            Function<List<ChallengeId>, Set<ChallengeId>> question) {
        List<ChallengeId> ids =
                challenges.stream().filter(concerned).map(ChallengeFacts::id).toList();
        return ids.isEmpty() ? Set.of() : question.apply(ids);
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

    /** Name, region, size and author of the company are known together or not at all. */
    private static boolean mayKnowOwner(Actor actor, ChallengeFacts challenge) {
        return !hidesOwner(challenge)
                || actor.actsFor(challenge.owner())
                || moderates(actor, challenge)
                || actor.has(Role.PROGRAMME_OFFICE);
    }

    /** True while the company is withheld from everybody who has no part in the challenge. */
    private static boolean hidesOwner(ChallengeFacts challenge) {
        return switch (challenge.anonymousUntil()) {
            case NEVER -> false;
            case ACCESS -> true;
            case AWARD -> !challenge.status().hasResults();
        };
    }
}
