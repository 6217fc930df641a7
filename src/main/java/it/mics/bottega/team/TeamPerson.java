package it.mics.bottega.team;

import it.mics.bottega.directory.OrganisationSummary;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Somebody in or around a team as the reader may see them: the name is absent where it is not for the reader. */
public record TeamPerson(
        AccountId account,
        @Nullable String name,
        LocalizedText headline,
        @Nullable OrganisationSummary organisation) {}
