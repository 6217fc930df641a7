package it.mics.bottega.conversation;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.governance.conflict.Conflicts;
import it.mics.bottega.identity.Actor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** From which side somebody may read the conversations about a challenge; everybody else learns of none. */
@Component
class ConversationPolicy {
    /** What acts in a conversation are about, for the record that those concerned read. */
    static final String SUBJECT = "challenge";

    private final Conflicts conflicts;

    ConversationPolicy(Conflicts conflicts) {
        this.conflicts = conflicts;
    }

    /** The company of the challenge, and the moderators of its spoke whom no conflict bars. */
    Optional<Side> side(Actor actor, ChallengeFacts challenge) {
        if (actor.isVisitor() || !challenge.status().isPublic()) return Optional.empty();
        if (actor.actsFor(challenge.owner())) return Optional.of(Side.COMPANY);
        if (!actor.moderates(challenge.primarySpoke())) return Optional.empty();
        boolean barred = !conflicts
                .barred(actor.id(), SUBJECT, List.of(challenge.id().value()))
                .isEmpty();
        return barred ? Optional.empty() : Optional.of(Side.MODERATOR);
    }
}
