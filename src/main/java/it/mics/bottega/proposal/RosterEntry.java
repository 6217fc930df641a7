package it.mics.bottega.proposal;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.team.TeamMember;
import org.jspecify.annotations.Nullable;

/** A member as the team stood when a version was sent. */
public record RosterEntry(AccountId account, @Nullable OrganisationId organisation, String roleTitle, boolean leader) {
    /** A member as the team is now. */
    public static RosterEntry of(TeamMember member) {
        return new RosterEntry(member.account(), member.organisationAtJoin(), member.roleTitle(), member.leader());
    }
}
