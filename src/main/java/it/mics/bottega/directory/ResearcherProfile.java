package it.mics.bottega.directory;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.TrlRange;
import it.mics.bottega.taxonomy.Sector;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A researcher as their profile says; the value of a sector is true where it is backed by evidence. */
public record ResearcherProfile(
        AccountId account,
        String name,
        @Nullable OrganisationId organisation,
        LocalizedText headline,
        LocalizedText bio,
        CareerStage stage,
        @Nullable Integer careerStart,
        @Nullable String orcid,
        ProfileVisibility visibility,
        boolean openToTeams,
        int capacity,
        @Nullable LocalDate availableFrom,
        int availablePercent,
        @Nullable TrlRange usualTrl,
        List<DeclaredSkill> skills,
        Set<Integer> spokes,
        Map<Sector, Boolean> sectors,
        List<ProfileOutput> outputs,
        Instant updatedAt) {
    /** How many years after the start of a career somebody still counts as early career (domain definition). */
    public static final int EARLY_YEARS = 8;

    /** True for doctoral students and for whoever began at most {@link #EARLY_YEARS} years before this year. */
    public boolean earlyCareer(int year) {
        return stage == CareerStage.PHD || (careerStart != null && year - careerStart <= EARLY_YEARS);
    }
}
