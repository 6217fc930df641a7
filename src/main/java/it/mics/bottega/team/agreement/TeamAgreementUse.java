package it.mics.bottega.team.agreement;

import it.mics.bottega.challenge.agreement.AgreementKind;
import it.mics.bottega.challenge.agreement.AgreementUse;
import it.mics.bottega.team.RosterAgreements;
import org.springframework.stereotype.Component;

/** Members of a team accept an agreement before they hand in. */
@Component
class TeamAgreementUse implements AgreementUse {
    private final AgreementQueries queries;
    private final RosterAgreements rosters;

    TeamAgreementUse(AgreementQueries queries, RosterAgreements rosters) {
        this.queries = queries;
        this.rosters = rosters;
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
    public void renewed() {
        rosters.renewed(queries.asking());
    }
}
