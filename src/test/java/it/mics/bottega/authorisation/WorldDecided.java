package it.mics.bottega.authorisation;

import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.CaseId;
import it.mics.bottega.governance.CaseView;
import it.mics.bottega.governance.DecidedCases;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plays decisions: one that waits for its second signature, one that was taken, one that is to be taken again. */
record WorldDecided(World world, WorldSteps steps) {
    void play() {
        JdbcClient jdbc = world.bean(JdbcClient.class);
        var common = ActingAs.organisation(jdbc, "Matrice Comune", "UNIVERSITY");
        AccountId colleague = ActingAs.companyMember(jdbc, "Matrice Collega", world.company);
        for (AccountId each : List.of(colleague, world.account(Who.SPOKE))) ActingAs.affiliate(jdbc, each, common);
        CaseId signature = steps.submitted("signature", World.SPOKE, colleague);
        world.scenes.add(world.inCase(new Scene("signature", CaseId.class, CaseView.class), signature));
        steps.does(Who.SPOKE, ModerationDesk.class, desk -> desk.decide(signature, steps.approval("signature")));
        world.scenes.add(new Scene("decided", CaseId.class).with(CaseId.class, rejected("decided")));
        CaseId before = rejected("again");
        CaseId again = ActingAs.call(
                world.account(Who.SPOKE),
                () -> world.bean(DecidedCases.class).again(before, world.secrets.mark("again")));
        world.scenes.add(world.inCase(new Scene("again", CaseId.class, CaseView.class), again));
    }

    private CaseId rejected(String name) {
        CaseId id = steps.submitted(name, World.SPOKE, world.account(Who.OWNER));
        String words = world.secrets.mark("decided-" + name);
        var decision = new CaseDecision(CaseAction.DECLINE, "DUPLICATE", words, List.of());
        steps.does(Who.SPOKE, ModerationDesk.class, desk -> desk.decide(id, decision));
        return id;
    }
}
