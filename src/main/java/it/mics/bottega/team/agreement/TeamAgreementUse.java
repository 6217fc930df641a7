package it.mics.bottega.team.agreement;

import it.mics.bottega.challenge.agreement.AgreementKind;
import it.mics.bottega.challenge.agreement.AgreementUse;
import it.mics.bottega.team.RosterAgreements;
import it.mics.bottega.team.TeamId;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Members of a team accept an agreement before they hand in. */
@Component
class TeamAgreementUse implements AgreementUse {
    private final AgreementQueries queries;
    private final RosterAgreements rosters;
    private final ApplicationEventPublisher events;

    TeamAgreementUse(AgreementQueries queries, RosterAgreements rosters, ApplicationEventPublisher events) {
        this.queries = queries;
        this.rosters = rosters;
        this.events = events;
    }

    @Override
    public AgreementKind kind() {
        return AgreementKind.TEAM;
    }

    @Override
    public Effect effect() {
        return queries.effect();
    }

    @Override
    public void renewed(int version) {
        List<TeamId> asking = queries.asking();
        rosters.renewed(asking);
        asking.forEach(team -> events.publishEvent(new TeamAgreementRenewed(team, version)));
    }
}
