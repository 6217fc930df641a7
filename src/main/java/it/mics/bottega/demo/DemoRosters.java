package it.mics.bottega.demo;

import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.demo.material.DemoFiles;
import it.mics.bottega.demo.material.DemoIds;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Taxonomy;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes teams with members, open roles, invitations and requests. */
final class DemoRosters {
    private static final Duration ANSWER_WITHIN = Duration.ofDays(7);

    private final DemoCasting casting;
    private final Taxonomy taxonomy;
    private final List<String> requests;
    private final List<String> invitations;
    private final Instant now;
    private int asked;

    private final DemoRows rows = new DemoRows(
            "team",
            "id",
            "challenge_id",
            "name",
            "pitch_it",
            "pitch_en",
            "status",
            "recruiting",
            "max_members",
            "founded_by",
            "founded_at");
    private final DemoRows members = new DemoRows(
            "membership",
            "id",
            "team_id",
            "challenge_id",
            "account_id",
            "status",
            "leader",
            "role_title",
            "open_role_id",
            "message",
            "organisation_at_join",
            "asked_at",
            "expires_at",
            "joined_at");
    private final DemoRows roles =
            new DemoRows("open_role", "id", "team_id", "title_it", "title_en", "places", "status", "opened_at");
    private final DemoRows roleSkills = new DemoRows("open_role_skill", "open_role_id", "skill", "min_level");

    DemoRosters(DemoCasting casting, Taxonomy taxonomy, Map<String, Object> story, Instant now) {
        this.casting = casting;
        this.taxonomy = taxonomy;
        this.requests = DemoFiles.words(story, "requests");
        this.invitations = DemoFiles.words(story, "invitations");
        this.now = now;
    }

    void write(JdbcTemplate jdbc, List<DemoTeam> teams) {
        for (DemoTeam team : teams) {
            rows.add(
                    team.id(),
                    team.of().id(),
                    team.name(),
                    team.pitch().it(),
                    team.pitch().en(),
                    team.status().name(),
                    team.forming(),
                    team.challenge().teamRules().maxSize(),
                    team.members().getFirst().account().value(),
                    utc(team.founded()));
            active(team);
            if (team.forming()) open(team);
        }
        List.of(rows, roles, roleSkills, members).forEach(each -> each.write(jdbc));
        DemoConsents.write(jdbc);
    }

    /** What each member is called in the team; the leader coordinates. */
    static String roleTitle(DemoTeam team, ResearcherProfile member, Taxonomy taxonomy) {
        if (member.equals(team.members().getFirst())) return "Coordinamento";
        SkillId brings = DemoCasting.brings(team.challenge(), member);
        return brings == null
                ? "Prove e misure"
                : capital(taxonomy.thesaurus().get(brings).label().best(Language.IT));
    }

    private void active(DemoTeam team) {
        int n = 0;
        for (ResearcherProfile member : team.members()) {
            Instant joined = n == 0 ? team.founded() : earliest(team.founded().plus(Duration.ofHours(20L * n)), team);
            OrganisationId organisation = member.organisation();
            members.add(
                    DemoIds.of("member", team.id(), member.account().value()),
                    team.id(),
                    team.of().id(),
                    member.account().value(),
                    "ACTIVE",
                    n == 0,
                    roleTitle(team, member, taxonomy),
                    null,
                    "",
                    organisation == null ? null : organisation.value(),
                    utc(joined.minus(Duration.ofHours(n == 0 ? 0 : 15))),
                    null,
                    utc(joined));
            n++;
        }
    }

    private Instant earliest(Instant joined, DemoTeam team) {
        Instant submitted = team.submitted();
        Instant latest = submitted == null ? now.minusSeconds(3600) : submitted.minusSeconds(3600);
        return joined.isAfter(latest) ? latest : joined;
    }

    /** A role for what the team lacks, and some who are asked or who ask. */
    private void open(DemoTeam team) {
        UUID role = openRole(team, Optional.ofNullable(DemoCasting.missing(team.challenge(), team.members())));
        Object invited = team.story().get("invites");
        if (invited != null) {
            int days = DemoFiles.number(team.story(), "expiresInDays");
            SkillId as = new SkillId(DemoFiles.number(team.story(), "as"));
            ask(
                    team,
                    DemoPeople.id(String.valueOf(invited)),
                    "INVITED",
                    role,
                    label(as),
                    DemoFiles.string(team.story(), "message"),
                    now.plus(Duration.ofDays(days)).minus(Duration.ofHours(3)));
            return;
        }
        List<ResearcherProfile> next =
                casting.ranked(team.challenge(), team.of().key());
        if (next.isEmpty()) return;
        asked++;
        ResearcherProfile person = next.getFirst();
        casting.take(person, team.of().key(), false);
        boolean request = asked % 2 == 0 || team.members().stream().anyMatch(DemoRosters::isGiulia);
        List<String> words = request ? requests : invitations;
        ask(
                team,
                person.account().value(),
                request ? "REQUESTED" : "INVITED",
                role,
                "",
                words.get(asked % words.size()),
                now.plus(Duration.ofHours(26 + 29L * asked % 120)));
    }

    private @Nullable UUID openRole(DemoTeam team, Optional<SkillRequirement> missing) {
        if (missing.isEmpty()) return null;
        UUID id = DemoIds.of("role", team.id());
        LocalizedText label = taxonomy.thesaurus().get(missing.get().skill()).label();
        roles.add(
                id,
                team.id(),
                capital(label.best(Language.IT)),
                capital(label.best(Language.EN)),
                1,
                "OPEN",
                utc(team.founded()));
        roleSkills.add(id, missing.get().skill().value(), missing.get().minLevel());
        return id;
    }

    private void ask(
            DemoTeam team,
            UUID person,
            String how,
            @Nullable UUID role,
            String title,
            String message,
            Instant expires) {
        members.add(
                DemoIds.of("asked", team.id(), person),
                team.id(),
                team.of().id(),
                person,
                how,
                false,
                title,
                role,
                message,
                null,
                utc(expires.minus(ANSWER_WITHIN)),
                utc(expires),
                null);
    }

    private static boolean isGiulia(ResearcherProfile person) {
        return person.account().equals(new AccountId(DemoPeople.id("giulia")));
    }

    private String label(SkillId skill) {
        return capital(taxonomy.thesaurus().get(skill).label().best(Language.IT));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ITALIAN) + text.substring(1);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
