package it.mics.bottega.authorisation;

import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.Drafts;
import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.CaseId;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Single steps of a story, each by the one who takes it. */
record WorldSteps(World world) {
    <T> void does(Who who, Class<T> service, Consumer<T> step) {
        ActingAs.run(world.account(who), () -> step.accept(world.bean(service)));
    }

    /** The case on a complete challenge that was handed in. */
    CaseId submitted(String title, int spoke, AccountId author) {
        var authoring = world.bean(ChallengeAuthoring.class);
        ChallengeId id = ActingAs.call(author, () -> authoring.start(world.company));
        ActingAs.run(author, () -> {
            var draft = Drafts.complete("Case " + title, spoke, Instant.now());
            int version = authoring.sheet(id).version();
            authoring.submit(id, authoring.save(id, draft, version).version());
        });
        var open = world.bean(ModerationDesk.class).openOn("challenge", id.value());
        return open.orElseThrow().id();
    }

    CaseDecision approval(String note) {
        return new CaseDecision(CaseAction.APPROVE, null, world.secrets.mark(note), List.of());
    }
}
