package it.mics.bottega.team.ui;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.team.Asking;
import it.mics.bottega.team.TeamDetails;

/** What the parts of the team’s page let one do. */
interface TeamActs extends OpenRoles.Acts {
    void ask(TeamDetails details);

    void edit(TeamDetails details);

    void accept(Asking asking);

    void decline(Asking asking);

    void takeBack(Asking asking);

    void handOver(AccountId successor);

    void leave();

    void disband();

    void describeRole(TeamDetails details);

    void inviteByName();
}
