package it.mics.bottega.history;

import it.mics.bottega.directory.VisibilityChanged;
import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.team.JoinRequested;
import it.mics.bottega.team.LeadHandedOver;
import it.mics.bottega.team.MemberInvited;
import it.mics.bottega.team.MemberJoined;
import it.mics.bottega.team.MemberLeft;
import it.mics.bottega.team.TeamDisbanded;
import it.mics.bottega.team.TeamFormed;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamsMerged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts on record who came to a team and who left it, and who may see a profile, in the transaction in which it happens. */
@Component
class TeamActs {
    private final AuditTrail audit;
    private final CurrentActor current;

    TeamActs(AuditTrail audit, CurrentActor current) {
        this.audit = audit;
        this.current = current;
    }

    @EventListener
    void on(TeamFormed event) {
        record("team.FORM", event.team());
    }

    @EventListener
    void on(MemberInvited event) {
        record("team.INVITE", event.team());
    }

    @EventListener
    void on(JoinRequested event) {
        record("team.ASK", event.team());
    }

    @EventListener
    void on(MemberJoined event) {
        record(current.get().is(event.account()) ? "team.JOIN" : "team.ADMIT", event.team());
    }

    @EventListener
    void on(MemberLeft event) {
        record(current.get().is(event.account()) ? "team.LEAVE" : "team.REMOVE", event.team());
    }

    @EventListener
    void on(TeamDisbanded event) {
        record("team.DISBAND", event.team());
    }

    @EventListener
    void on(TeamsMerged event) {
        record("team.MERGE", event.guest());
        record("team.TAKE_IN", event.host());
    }

    @EventListener
    void on(LeadHandedOver event) {
        record("team.HAND_OVER", event.team());
    }

    @EventListener
    void on(VisibilityChanged event) {
        Actor actor = current.get();
        audit.record(
                actor,
                "account.VISIBILITY",
                HistoryPolicy.ACCOUNT,
                event.account().value(),
                event.visibility().name());
    }

    private void record(String action, TeamId team) {
        audit.record(current.get(), action, HistoryPolicy.TEAM, team.value(), null);
    }
}
