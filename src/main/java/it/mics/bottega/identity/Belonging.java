package it.mics.bottega.identity;

import it.mics.bottega.kernel.LocalizedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That a person belongs or belonged to an organisation, as affiliated or as acting for it; without an end it still lasts. */
public record Belonging(
        AccountId account,
        OrganisationId organisation,
        LocalizedText name,
        @Nullable LocalDate until) {
    /** True where it lasts on this day. */
    public boolean lastsOn(LocalDate day) {
        return until == null || !until.isBefore(day);
    }
}
