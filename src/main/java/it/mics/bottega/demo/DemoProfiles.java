package it.mics.bottega.demo;

import it.mics.bottega.demo.material.DemoCast;
import it.mics.bottega.demo.material.DemoFiles;
import it.mics.bottega.demo.material.DemoIds;
import it.mics.bottega.demo.material.DemoResearcher;
import it.mics.bottega.demo.material.DemoStoryProfiles;
import it.mics.bottega.platform.OnDemo;
import it.mics.bottega.taxonomy.ReferenceFiles;
import it.mics.bottega.taxonomy.Taxonomy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The researchers with their profiles: four of the story, the others drawn by lot. */
@Component
@OnDemo
@Order(30)
class DemoProfiles implements DemoPart {
    private final DemoOrganisations organisations;
    private final Taxonomy taxonomy;

    private final DemoRows profiles = new DemoRows(
            "researcher_profile",
            "account_id",
            "headline_it",
            "headline_en",
            "bio_it",
            "bio_en",
            "stage",
            "career_start",
            "visibility",
            "open_to_teams",
            "capacity",
            "available_from",
            "available_percent",
            "trl_from",
            "trl_to",
            "updated_at");
    private final DemoRows skills =
            new DemoRows("profile_skill", "account_id", "skill", "level", "interest", "last_used_year");
    private final DemoRows spokes = new DemoRows("profile_spoke", "account_id", "spoke");
    private final DemoRows sectors = new DemoRows("profile_sector", "account_id", "sector", "evidence");
    private final DemoRows outputs =
            new DemoRows("profile_output", "id", "account_id", "title", "year", "doi", "use_for_matching");

    DemoProfiles(DemoOrganisations organisations, Taxonomy taxonomy) {
        this.organisations = organisations;
        this.taxonomy = taxonomy;
    }

    @Override
    public void load(JdbcTemplate jdbc, Instant now) {
        LocalDate today = now.atZone(DemoTimeline.ROME).toLocalDate();
        List<DemoResearcher> cast = new DemoCast(taxonomy.thesaurus(), today.getYear(), takenNames()).draw();
        DemoPeople.Writer people = new DemoPeople.Writer(now);
        for (DemoResearcher researcher : cast) {
            people.person(
                    researcher.key(),
                    null,
                    researcher.name(),
                    organisations.get(researcher.institution()),
                    researcher.title(),
                    2 + researcher.updatedDaysAgo() / 5);
            people.grant(researcher.key(), "RESEARCHER", null, null);
        }
        people.write(jdbc);
        List<DemoResearcher> all = new ArrayList<>(DemoStoryProfiles.read(today.getYear()));
        all.addAll(cast);
        all.forEach(researcher -> profile(researcher, now, today));
        List.of(profiles, skills, spokes, sectors, outputs).forEach(rows -> rows.write(jdbc));
    }

    private void profile(DemoResearcher who, Instant now, LocalDate today) {
        var id = DemoPeople.id(who.key());
        Integer freeInDays = who.freeInDays();
        var trl = who.trl();
        profiles.add(
                id,
                who.headline().it(),
                who.headline().en(),
                who.bio().it(),
                who.bio().en(),
                who.stage().name(),
                who.careerStart(),
                who.visibility().name(),
                who.openToTeams(),
                who.capacity(),
                freeInDays == null ? null : today.plusDays(freeInDays),
                who.percent(),
                trl == null ? null : trl.from(),
                trl == null ? null : trl.to(),
                now.minusSeconds(who.updatedDaysAgo() * 86_400L).atOffset(ZoneOffset.UTC));
        who.skills()
                .forEach(each ->
                        skills.add(id, each.skill().value(), each.level(), each.interest(), each.lastUsedYear()));
        who.spokes().forEach(spoke -> spokes.add(id, spoke));
        who.sectors().forEach((sector, evidence) -> sectors.add(id, sector.name(), evidence));
        for (var output : who.outputs()) {
            outputs.add(
                    DemoIds.of("output", who.key(), output.title(), output.year()),
                    id,
                    output.title(),
                    output.year(),
                    output.doi(),
                    output.useForMatching());
        }
    }

    private static List<String> takenNames() {
        List<String> taken = new ArrayList<>();
        for (String list : List.of("people", "members")) {
            ReferenceFiles.records("demo/people.yaml", list)
                    .forEach(entry -> taken.add(DemoFiles.string(entry, "name")));
        }
        return taken;
    }
}
