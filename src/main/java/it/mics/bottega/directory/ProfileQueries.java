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
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads profiles, any number of them with three statements; one that a moderator withholds is hidden, whatever its owner chose. */
@Component
class ProfileQueries {
    /** What is held comes as numbers (skill, level, interest and year in one), for lists of matches read thousands of them. */
    private static final String SKILLS_SPOKES_SECTORS = """
            select account_id, 'SKILL' as kind,
              array_agg(skill::bigint * 1000000 + level * 100000 + interest * 10000 + coalesce(last_used_year, 0)) as held
            from profile_skill where account_id = any(:ids) group by account_id
            union all
            select account_id, 'SPOKE', array_agg(spoke::bigint) from profile_spoke where account_id = any(:ids) group by account_id
            union all
            select account_id, 'SECTOR', array_agg(2::bigint * array_position(:sectors::text[], sector) + evidence::int)
            from profile_sector where account_id = any(:ids) group by account_id""";

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

    List<AccountId> inactiveOr(Collection<ProfileVisibility> visibilities) {
        return jdbc
                .sql("""
                        select account_id from researcher_profile join account on id = account_id
                        where status <> 'ACTIVE' or case when withheld then 'HIDDEN' else visibility end = any(:visibilities)""")
                .param("visibilities", visibilities.stream().map(Enum::name).toArray(String[]::new))
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
                where status = 'ACTIVE' and visibility <> 'HIDDEN' and not withheld""").query(row -> {
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
        Held held = held(asked);
        Map<UUID, ResearcherProfile> found = new HashMap<>();
        // One array asks for everybody: the statement stays the same and is planned once.
        jdbc.sql("""
                select p.*, a.display_name, (select f.organisation_id from affiliation f where f.account_id = p.account_id
                    and (f.until is null or f.until >= :today) order by f.since desc, f.id limit 1) as organisation
                from researcher_profile p join account a on a.id = p.account_id and a.status = 'ACTIVE'
                where p.account_id = any(:ids)""")
                .param("ids", asked)
                .param("today", LocalDate.ofInstant(clock.instant(), Dates.ROME))
                .query((row, n) -> profile(
                        row,
                        held.skills.getOrDefault(account(row), List.of()),
                        held.spokes.getOrDefault(account(row), Set.of()),
                        held.sectors.getOrDefault(account(row), Map.of()),
                        outputs.getOrDefault(account(row), List.of())))
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

    private record Held(
            Map<UUID, List<DeclaredSkill>> skills,
            Map<UUID, Set<Integer>> spokes,
            Map<UUID, Map<Sector, Boolean>> sectors) {}

    private Held held(UUID[] ids) {
        Held held = new Held(new HashMap<>(), new HashMap<>(), new HashMap<>());
        jdbc.sql(SKILLS_SPOKES_SECTORS)
                .param("ids", ids)
                .param("sectors", Arrays.stream(Sector.values()).map(Enum::name).toArray(String[]::new))
                .query(row -> {
                    Long[] values = (Long[]) row.getArray("held").getArray();
                    switch (row.getString("kind")) {
                        case "SKILL" -> held.skills.put(account(row), skills(values));
                        case "SPOKE" -> held.spokes.put(account(row), spokes(values));
                        default -> held.sectors.put(account(row), sectors(values));
                    }
                });
        return held;
    }

    private static Set<Integer> spokes(Long[] values) {
        return Arrays.stream(values).map(Long::intValue).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<DeclaredSkill> skills(Long[] values) {
        return Arrays.stream(values)
                .map(value -> {
                    int year = (int) (value % 10_000);
                    return new DeclaredSkill(
                            new SkillId((int) (value / 1_000_000)),
                            (int) (value / 100_000 % 10),
                            (int) (value / 10_000 % 10),
                            year == 0 ? null : year);
                })
                .sorted(Comparator.comparingInt(DeclaredSkill::level).reversed().thenComparing(DeclaredSkill::skill))
                .toList();
    }

    private static Map<Sector, Boolean> sectors(Long[] values) {
        Map<Sector, Boolean> sectors = new EnumMap<>(Sector.class);
        for (long value : values) sectors.put(Sector.values()[(int) (value / 2) - 1], value % 2 == 1);
        return sectors;
    }

    private static ResearcherProfile profile(
            ResultSet row,
            List<DeclaredSkill> skills,
            Set<Integer> spokes,
            Map<Sector, Boolean> sectors,
            List<ProfileOutput> outputs)
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
                row.getBoolean("withheld")
                        ? ProfileVisibility.HIDDEN
                        : ProfileVisibility.valueOf(row.getString("visibility")),
                row.getBoolean("open_to_teams"),
                row.getInt("capacity"),
                row.getObject("available_from", LocalDate.class),
                row.getInt("available_percent"),
                trlFrom == null ? null : new TrlRange(trlFrom, row.getInt("trl_to")),
                skills,
                spokes,
                sectors,
                List.copyOf(outputs),
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
