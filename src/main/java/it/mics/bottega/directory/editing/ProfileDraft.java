package it.mics.bottega.directory.editing;

import it.mics.bottega.directory.CareerStage;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.ProfileVisibility;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.Sector;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The profile form as it stands on the page, right or wrong, and the version on which it was begun. */
public record ProfileDraft(
        int version,
        About about,
        List<DeclaredSkill> skills,
        Focus focus,
        List<Output> outputs,
        Availability availability,
        ProfileVisibility visibility) {
    /** The version of a profile that was never saved. */
    public static final int UNSAVED = -1;

    /** What somebody is and does, in their own words. */
    public record About(
            LocalizedText headline,
            LocalizedText bio,
            CareerStage stage,
            @Nullable Integer careerStart,
            String orcid) {}

    /** Where somebody works: spokes, sectors (true where backed by evidence) and readiness levels, both or none of them given. */
    public record Focus(
            Set<Integer> spokes,
            Map<Sector, Boolean> sectors,
            @Nullable Integer trlFrom,
            @Nullable Integer trlTo) {}

    /** Time somebody has for teams. */
    public record Availability(
            boolean openToTeams,
            @Nullable Integer capacity,
            @Nullable Integer percent,
            @Nullable LocalDate from) {}

    /** An output as typed; one in which nothing was typed yet is not there. */
    public record Output(
            UUID id,
            String title,
            @Nullable Integer year,
            String doi,
            boolean useForMatching,
            @Nullable OutputSource source) {
        /** An output that somebody typed. */
        public Output(UUID id, String title, @Nullable Integer year, String doi, boolean useForMatching) {
            this(id, title, year, doi, useForMatching, OutputSource.TYPED);
        }

        /** Where it comes from; what was kept before that was known was typed. */
        public OutputSource origin() {
            return source == null ? OutputSource.TYPED : source;
        }

        /** True while nothing was typed. */
        public boolean untouched() {
            return title.isBlank() && year == null && doi.isBlank();
        }
    }

    /** The form of somebody who has not written anything yet. */
    public static ProfileDraft empty() {
        return new ProfileDraft(
                UNSAVED,
                new About(LocalizedText.EMPTY, LocalizedText.EMPTY, CareerStage.POSTDOC, null, ""),
                List.of(),
                new Focus(Set.of(), Map.of(), null, null),
                List.of(),
                new Availability(true, 2, 20, null),
                ProfileVisibility.PROGRAMME);
    }

    /** The same form on another version. */
    public ProfileDraft on(int other) {
        return new ProfileDraft(other, about, skills, focus, outputs, availability, visibility);
    }

    /** The same form with another answer to who sees the profile. */
    ProfileDraft shownTo(ProfileVisibility other) {
        return new ProfileDraft(version, about, skills, focus, outputs, availability, other);
    }

    /** The same form with another answer to who may ask. */
    ProfileDraft askedBy(boolean anybody) {
        var time = new Availability(anybody, availability.capacity(), availability.percent(), availability.from());
        return new ProfileDraft(version, about, skills, focus, outputs, time, visibility);
    }
}
