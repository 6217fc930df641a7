package it.mics.bottega.benchmark.properties;

import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.kernel.TrlRange;
import it.mics.bottega.taxonomy.Sector;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A profile with one thing changed. */
record Person(ResearcherProfile profile) {
    static Person of(ResearcherProfile profile) {
        return new Person(profile);
    }

    Person skills(List<DeclaredSkill> skills) {
        return with(skills, profile.spokes(), profile.sectors(), profile.usualTrl(), profile.availablePercent());
    }

    Person spokes(Set<Integer> spokes) {
        return with(profile.skills(), spokes, profile.sectors(), profile.usualTrl(), profile.availablePercent());
    }

    Person sectors(Map<Sector, Boolean> sectors) {
        return with(profile.skills(), profile.spokes(), sectors, profile.usualTrl(), profile.availablePercent());
    }

    Person noTrl() {
        return with(profile.skills(), profile.spokes(), profile.sectors(), null, profile.availablePercent());
    }

    Person free(int percent) {
        return with(profile.skills(), profile.spokes(), profile.sectors(), profile.usualTrl(), percent);
    }

    private Person with(
            List<DeclaredSkill> skills,
            Set<Integer> spokes,
            Map<Sector, Boolean> sectors,
            @Nullable TrlRange trl,
            int percent) {
        ResearcherProfile p = profile;
        return new Person(new ResearcherProfile(
                p.account(),
                p.name(),
                p.organisation(),
                p.headline(),
                p.bio(),
                p.stage(),
                p.careerStart(),
                p.orcid(),
                p.visibility(),
                p.openToTeams(),
                p.capacity(),
                p.availableFrom(),
                percent,
                trl,
                skills,
                spokes,
                sectors,
                p.outputs(),
                p.updatedAt()));
    }
}
