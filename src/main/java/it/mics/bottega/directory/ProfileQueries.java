package it.mics.bottega.directory;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.TrlRange;
import it.mics.bottega.taxonomy.Sector;
import it.mics.bottega.taxonomy.SkillId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
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

/** Reads profiles, any number of them with two statements. */
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
        UUID[] asked = ids.toArray(UUID[]::new);
        Map<UUID, List<ProfileOutput>> outputs = outputs(asked);
        Map<UUID, ResearcherProfile> found = new HashMap<>();
        // Arrays come with the row, and one array asks for everybody: the statement stays the same and is planned once.
        jdbc.sql("""
                select p.*, a.display_name, (select f.organisation_id from affiliation f where f.account_id = p.account_id
                    and (f.until is null or f.until >= current_date) order by f.since desc, f.id limit 1) as organisation,
                  array(select array[skill, level, interest, coalesce(last_used_year, 0)] from profile_skill s
                    where s.account_id = p.account_id order by level desc, skill) as held,
                  array(select spoke from profile_spoke s where s.account_id = p.account_id) as spokes,
                  array(select array[sector, evidence::text] from profile_sector s where s.account_id = p.account_id) as known
                from researcher_profile p join account a on a.id = p.account_id and a.status = 'ACTIVE'
                where p.account_id = any(:ids)""")
                .param("ids", asked)
                .query((row, n) -> profile(row, outputs))
                .list()
                .forEach(profile -> found.put(profile.account().value(), profile));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private Map<UUID, List<ProfileOutput>> outputs(UUID[] ids) {
        Map<UUID, List<ProfileOutput>> outputs = new HashMap<>();
        jdbc.sql("select * from profile_output where account_id = any(:ids) order by year desc, title, id")
                .param("ids", ids)
                .query(row -> {
                    outputs.computeIfAbsent(account(row), key -> new ArrayList<>())
                            .add(new ProfileOutput(
                                    row.getObject("id", UUID.class),
                                    row.getString("title"),
                                    row.getInt("year"),
                                    row.getString("doi"),
                                    row.getBoolean("use_for_matching")));
                });
        return outputs;
    }

    private static List<DeclaredSkill> held(ResultSet row) throws SQLException {
        List<DeclaredSkill> held = new ArrayList<>();
        for (Object each : (Object[]) row.getArray("held").getArray()) {
            Integer[] skill = (Integer[]) each;
            held.add(new DeclaredSkill(new SkillId(skill[0]), skill[1], skill[2], skill[3] == 0 ? null : skill[3]));
        }
        return List.copyOf(held);
    }

    private static Set<Integer> spokes(ResultSet row) throws SQLException {
        return new TreeSet<>(Arrays.asList((Integer[]) row.getArray("spokes").getArray()));
    }

    private static Map<Sector, Boolean> sectors(ResultSet row) throws SQLException {
        Map<Sector, Boolean> sectors = new EnumMap<>(Sector.class);
        for (Object each : (Object[]) row.getArray("known").getArray()) {
            String[] sector = (String[]) each;
            sectors.put(Sector.valueOf(sector[0]), Boolean.valueOf(sector[1]));
        }
        return sectors;
    }

    private static ResearcherProfile profile(ResultSet row, Map<UUID, List<ProfileOutput>> outputs)
            throws SQLException {
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
                held(row),
                spokes(row),
                sectors(row),
                List.copyOf(outputs.getOrDefault(account, List.of())),
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
