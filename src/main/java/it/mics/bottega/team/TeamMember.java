package it.mics.bottega.team;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.OrganisationId;
import org.jspecify.annotations.Nullable;

/** A member of a team, with the organisation the person belonged to when joining and the version of the agreement accepted last; 0 for none. */
public record TeamMember(
        AccountId account,
        @Nullable OrganisationId organisationAtJoin,
        String roleTitle,
        boolean leader,
        int agreement) {}
