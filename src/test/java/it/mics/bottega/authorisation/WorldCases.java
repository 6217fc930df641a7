package it.mics.bottega.authorisation;

import it.mics.bottega.governance.CaseId;
import it.mics.bottega.governance.CaseRouting;
import it.mics.bottega.governance.CaseView;
import it.mics.bottega.governance.CaseVoices;
import it.mics.bottega.governance.Handovers;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.governance.SealedCases;
import it.mics.bottega.identity.AccountId;

/** Plays cases on their way: handed over in confidence, opened with a reason, sent on, decided by several spokes. */
record WorldCases(World world, WorldSteps steps) {
    void play() {
        AccountId deputy = world.account(Who.DEPUTY);
        CaseId sealed = scene("sealed", World.SPOKE);
        steps.does(Who.SPOKE, Handovers.class, desk -> desk.handOver(sealed, deputy, world.secrets.mark("handover")));
        CaseId opened = scene("sealed-opened", World.SPOKE);
        String reason = world.secrets.mark("handover-opened");
        steps.does(Who.SPOKE, Handovers.class, desk -> desk.handOver(opened, deputy, reason));
        steps.does(Who.OFFICE, SealedCases.class, desk -> desk.open(opened, world.secrets.mark("glass")));
        CaseId joint = scene("joint", World.SPOKE);
        steps.does(Who.SPOKE, CaseVoices.class, voices -> voices.together(joint));
        steps.does(Who.SPOKE, ModerationDesk.class, desk -> desk.decide(joint, steps.approval("voice")));
        scene("elsewhere", World.OTHER_SPOKE);
        CaseId routed = scene("routed", World.OTHER_SPOKE);
        steps.does(Who.OTHER_SPOKE, CaseRouting.class, ways -> ways.reroute(routed, World.SPOKE, null));
        CaseId twice = scene("routed-to-office", World.OTHER_SPOKE);
        steps.does(Who.OTHER_SPOKE, CaseRouting.class, ways -> ways.reroute(twice, World.SPOKE, null));
        steps.does(Who.SPOKE, CaseRouting.class, ways -> ways.reroute(twice, World.OTHER_SPOKE, null));
    }

    private CaseId scene(String name, int spoke) {
        CaseId id = steps.submitted(name, spoke, world.account(Who.OWNER));
        Scene scene = new Scene(name, CaseId.class, CaseView.class);
        world.scenes.add(world.inCase(scene, id).with(AccountId.class, world.account(Who.OTHER_SPOKE)));
        return id;
    }
}
