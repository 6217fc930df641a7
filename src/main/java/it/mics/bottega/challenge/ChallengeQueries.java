package it.mics.bottega.challenge;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.TrlRange;
import it.mics.bottega.taxonomy.Sector;
import it.mics.bottega.taxonomy.SkillId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads challenges straight into records. */
@Component
class ChallengeQueries {
    private static final TrlRange ANY_TRL = new TrlRange(1, 9);
    // Arrays come with the row, so a hundred challenges are one statement.
    private static final String FACTS = """
            select c.*,
              array(select spoke from challenge_spoke s where s.challenge_id = c.id order by spoke) as secondary,
              array(select sector from challenge_sector s where s.challenge_id = c.id order by sector) as sector_names,
              array(select array[skill, min_level, weight, must_have::int] from challenge_skill s where s.challenge_id = c.id order by position) as asked
            from challenge c\s""";

    private final JdbcClient jdbc;

    ChallengeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<ChallengeId, ChallengeFacts> facts(Collection<ChallengeId> ids) {
        Map<ChallengeId, ChallengeFacts> found = new LinkedHashMap<>();
        if (ids.isEmpty()) return found;
        jdbc.sql(FACTS + "where c.id in (:ids)")
                .param("ids", ids.stream().map(ChallengeId::value).toList())
                .query(ChallengeQueries::read)
                .list()
                .forEach(facts -> found.put(facts.id(), facts));
        return found;
    }

    List<ChallengeFacts> of(Collection<OrganisationId> owners) {
        if (owners.isEmpty()) return List.of();
        return jdbc.sql(FACTS + "where c.owner_id in (:owners) order by c.updated_at desc, c.id")
                .param("owners", owners.stream().map(OrganisationId::value).toList())
                .query(ChallengeQueries::read)
                .list();
    }

    List<ChallengeId> all() {
        return ids("order by created_at, id", Map.of());
    }

    List<ChallengeId> withStatus(Collection<ChallengeStatus> statuses) {
        if (statuses.isEmpty()) return List.of();
        return ids(
                "where status in (:statuses) and not (withheld and status = 'OPEN') order by created_at, id",
                Map.of("statuses", names(statuses)));
    }

    Map<ChallengeId, Instant> versions(Collection<ChallengeStatus> statuses) {
        Map<ChallengeId, Instant> versions = new HashMap<>();
        if (statuses.isEmpty()) return versions;
        jdbc.sql("select id, updated_at from challenge where status in (:statuses) and not withheld")
                .param("statuses", names(statuses))
                .query(row -> {
                    versions.put(
                            new ChallengeId(row.getObject("id", UUID.class)),
                            row.getObject("updated_at", OffsetDateTime.class).toInstant());
                });
        return versions;
    }

    List<ChallengeId> dueToOpen(Instant now) {
        return ids(
                "where status = 'SCHEDULED' and publish_at <= :now order by publish_at, id", Map.of("now", utc(now)));
    }

    List<ChallengeId> dueToClose(Instant now) {
        return ids("where status = 'OPEN' and submit_until <= :now order by submit_until, id", Map.of("now", utc(now)));
    }

    String nextCode(int year) {
        return jdbc.sql("select next_challenge_code(:year)")
                .param("year", year)
                .query(String.class)
                .single();
    }

    private List<ChallengeId> ids(String condition, Map<String, ?> parameters) {
        return jdbc.sql("select id from challenge " + condition).params(parameters).query(UUID.class).list().stream()
                .map(ChallengeId::new)
                .toList();
    }

    private static List<String> names(Collection<ChallengeStatus> statuses) {
        return statuses.stream().map(Enum::name).toList();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(java.time.ZoneOffset.UTC);
    }

    private static ChallengeFacts read(ResultSet row, int n) throws SQLException {
        @Nullable String outcome = row.getString("outcome");
        @Nullable String confidentiality = row.getString("confidentiality");
        int from = row.getInt("trl_from");
        int to = row.getInt("trl_to");
        return new ChallengeFacts(
                new ChallengeId(row.getObject("id", UUID.class)),
                row.getString("code"),
                new OrganisationId(row.getObject("owner_id", UUID.class)),
                new AccountId(row.getObject("author_id", UUID.class)),
                ChallengeStatus.valueOf(row.getString("status")),
                text(row, "title"),
                text(row, "teaser"),
                text(row, "need"),
                text(row, "today"),
                text(row, "wanted"),
                text(row, "out_of_scope"),
                row.getInt("primary_spoke"),
                Set.of((Integer[]) row.getArray("secondary").getArray()),
                sectors((String[]) row.getArray("sector_names").getArray()),
                from >= 1 && to >= from ? new TrlRange(from, to) : ANY_TRL,
                outcome == null ? OutcomeType.RECOGNITION : OutcomeType.valueOf(outcome),
                row.getLong("prize_cents"),
                // A draft that does not say yet is treated as closed.
                confidentiality == null ? Confidentiality.NDA : Confidentiality.valueOf(confidentiality),
                AnonymousUntil.valueOf(row.getString("anonymous_until")),
                row.getInt("ip_option"),
                instant(row, "opened_at"),
                instant(row, "submit_until"),
                instant(row, "decide_by"),
                new TeamRules(
                        row.getInt("team_min"),
                        row.getInt("team_max"),
                        row.getInt("institutions_min"),
                        row.getInt("fields_min"),
                        row.getInt("spokes_min"),
                        row.getInt("early_career_min"),
                        row.getInt("share_max"),
                        row.getBoolean("industry_members"),
                        Confirming.valueOf(row.getString("confirming")),
                        row.getBoolean("agreement_required")),
                skills((Object[]) row.getArray("asked").getArray()),
                java.util.Objects.requireNonNull(instant(row, "updated_at")),
                row.getBoolean("withheld"));
    }

    private static Set<Sector> sectors(String[] names) {
        return java.util.Arrays.stream(names)
                .map(Sector::valueOf)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private static List<SkillRequirement> skills(Object[] rows) {
        return java.util.Arrays.stream(rows)
                .map(row -> (Integer[]) row)
                .map(cell -> new SkillRequirement(new SkillId(cell[0]), cell[1], cell[2], cell[3] == 1))
                .toList();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static LocalizedText text(ResultSet row, String column) throws SQLException {
        @Nullable String it = row.getString(column + "_it");
        @Nullable String en = row.getString(column + "_en");
        return new LocalizedText(it, en);
    }
}
