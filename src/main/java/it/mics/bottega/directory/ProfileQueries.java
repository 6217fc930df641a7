package it.mics.bottega.directory;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.TrlRange;
import it.mics.bottega.taxonomy.Sector;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.uikit.Dates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads profiles, any number of them with one query per table. */
@Component
class ProfileQueries {
    private final JdbcClient jdbc;
    private final Clock clock;

    ProfileQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<AccountId> all() {
        return jdbc
                .sql(
                        "select account_id from researcher_profile join account on id = account_id where status = 'ACTIVE' order by account_id")
                .query(UUID.class)
                .list()
                .stream()
                .map(AccountId::new)
                .toList();
    }

    Map<AccountId, Instant> versions() {
        Map<AccountId, Instant> versions = new HashMap<>();
        jdbc.sql("""
                select account_id, updated_at from researcher_profile join account on id = account_id
                where status = 'ACTIVE' and visibility <> 'HIDDEN'""").query(row -> {
            versions.put(
                    new AccountId(account(row)),
                    row.getObject("updated_at", OffsetDateTime.class).toInstant());
        });
        return versions;
    }

    @Transactional(readOnly = true)
    public List<ResearcherProfile> present(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) return List.of();
        List<UUID> ids = accounts.stream().map(AccountId::value).distinct().toList();
        Parts parts = parts(ids);
        Map<UUID, ResearcherProfile> found = new HashMap<>();
        jdbc.sql("""
                select p.*, a.display_name, (select f.organisation_id from affiliation f where f.account_id = p.account_id
                    and (f.until is null or f.until >= :today) order by f.since desc, f.id limit 1) as organisation
                from researcher_profile p join account a on a.id = p.account_id and a.status = 'ACTIVE'
                where p.account_id in (:ids)""")
                .param("ids", ids)
                .param("today", LocalDate.ofInstant(clock.instant(), Dates.ROME))
                .query((row, n) -> profile(row, parts))
                .list()
                .forEach(profile -> found.put(profile.account().value(), profile));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private record Parts(
            Map<UUID, List<DeclaredSkill>> skills,
            Map<UUID, Set<Integer>> spokes,
            Map<UUID, Map<Sector, Boolean>> sectors,
            Map<UUID, List<ProfileOutput>> outputs) {}

    private Parts parts(List<UUID> ids) {
        Parts parts = new Parts(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        jdbc.sql("select * from profile_skill where account_id in (:ids) order by level desc, skill")
                .param("ids", ids)
                .query(row -> {
                    parts.skills
                            .computeIfAbsent(account(row), key -> new ArrayList<>())
                            .add(new DeclaredSkill(
                                    new SkillId(row.getInt("skill")),
                                    row.getInt("level"),
                                    row.getInt("interest"),
                                    row.getObject("last_used_year", Integer.class)));
                });
        jdbc.sql("select * from profile_spoke where account_id in (:ids)")
                .param("ids", ids)
                .query(row -> {
                    parts.spokes
                            .computeIfAbsent(account(row), key -> new TreeSet<>())
                            .add(row.getInt("spoke"));
                });
        jdbc.sql("select * from profile_sector where account_id in (:ids)")
                .param("ids", ids)
                .query(row -> {
                    parts.sectors
                            .computeIfAbsent(account(row), key -> new EnumMap<>(Sector.class))
                            .put(Sector.valueOf(row.getString("sector")), row.getBoolean("evidence"));
                });
        jdbc.sql("select * from profile_output where account_id in (:ids) order by year desc, title, id")
                .param("ids", ids)
                .query(row -> {
                    parts.outputs
                            .computeIfAbsent(account(row), key -> new ArrayList<>())
                            .add(new ProfileOutput(
                                    row.getObject("id", UUID.class),
                                    row.getString("title"),
                                    row.getInt("year"),
                                    row.getString("doi"),
                                    row.getBoolean("use_for_matching")));
                });
        return parts;
    }

    private static ResearcherProfile profile(ResultSet row, Parts parts) throws SQLException {
        UUID account = account(row);
        @Nullable UUID organisation = row.getObject("organisation", UUID.class);
        @Nullable Integer trlFrom = row.getObject("trl_from", Integer.class);
        return new ResearcherProfile(
                new AccountId(account),
                row.getString("display_name"),
                organisation == null ? null : new OrganisationId(organisation),
                text(row, "headline"),
                text(row, "bio"),
                CareerStage.valueOf(row.getString("stage")),
                row.getObject("career_start", Integer.class),
                row.getString("orcid"),
                ProfileVisibility.valueOf(row.getString("visibility")),
                row.getBoolean("open_to_teams"),
                row.getInt("capacity"),
                row.getObject("available_from", LocalDate.class),
                row.getInt("available_percent"),
                trlFrom == null ? null : new TrlRange(trlFrom, row.getInt("trl_to")),
                List.copyOf(parts.skills.getOrDefault(account, List.of())),
                parts.spokes.getOrDefault(account, Set.of()),
                parts.sectors.getOrDefault(account, Map.of()),
                List.copyOf(parts.outputs.getOrDefault(account, List.of())),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private static UUID account(ResultSet row) throws SQLException {
        return row.getObject("account_id", UUID.class);
    }

    private static LocalizedText text(ResultSet row, String column) throws SQLException {
        @Nullable String it = row.getString(column + "_it");
        @Nullable String en = row.getString(column + "_en");
        return new LocalizedText(it, en);
    }
}
