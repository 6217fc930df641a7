package it.mics.bottega.demo;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.FreshTestData;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.proposal.Manifest;
import it.mics.bottega.uikit.Messages;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.json.JsonMapper;

/** The life of the demonstration on a database of its own: loaded at the start, gone at a word, the same when it comes again. */
@SpringBootTest(properties = {"bottega.demo=true", "server.port=0", "bottega.data-dir=" + DemoLoadTest.DIRECTORY})
@ContextConfiguration(initializers = DemoLoadTest.OwnDirectory.class)
@ActiveProfiles("test")
@DirtiesContext
class DemoLoadTest {
    static final String DIRECTORY = "target/demo-data";
    private static final Instant DAY = Instant.parse("2026-11-20T10:00:00Z");
    private static final List<String> REFERENCE = List.of(
            "region",
            "spoke",
            "spoke_adjacency",
            "skill",
            "skill_alternative",
            "skill_relation",
            "skill_spoke",
            "flagship",
            "programme_figure");
    private static final List<String> LEFT = List.of(
            "account",
            "login_identity",
            "affiliation",
            "role_grant",
            "researcher_profile",
            "profile_skill",
            "profile_output",
            "challenge",
            "challenge_skill",
            "challenge_history",
            "challenge_counter",
            "moderation_case",
            "audit_entry",
            "audit_link",
            "team",
            "membership",
            "open_role",
            "proposal",
            "proposal_submission",
            "decision",
            "introduction",
            "notice");

    /** Starts on an empty directory beside the one of the other tests. */
    static final class OwnDirectory implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            FreshTestData.empty(Path.of(DIRECTORY));
        }
    }

    @Autowired
    DemoLoader loader;

    @Autowired
    DemoRemoval removal;

    @Autowired
    DemoPersonas personas;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    Messages messages;

    @Test
    void it_is_loaded_once_removed_without_a_trace_and_the_same_when_it_comes_again() {
        everybodyCanSignIn();
        whatWasSentKeepsItsFingerprint();
        everybodyHasAtMostOneTeamForAChallengeAndEnoughInstitutions();
        everyIntroductionThatWaitsCanBeApproved();
        everyActHasASentence();
        Map<String, Integer> loaded = counts(LEFT);
        assertThat(loaded)
                .allSatisfy((table, count) -> assertThat(count).as(table).isPositive());
        loader.afterSingletonsInstantiated();
        assertThat(counts(LEFT)).isEqualTo(loaded);
        aPartThatAnOlderDemonstrationDoesNotHaveIsLoadedOnce();
        assertThat(counts(LEFT)).isEqualTo(loaded);

        Map<String, Integer> reference = counts(REFERENCE);
        int partners = count("organisation where not demo");
        removal.remove();
        assertThat(counts(LEFT))
                .allSatisfy((table, count) -> assertThat(count).as(table).isZero());
        assertThat(count("organisation where demo")).isZero();
        assertThat(counts(REFERENCE)).isEqualTo(reference);
        assertThat(Path.of(DIRECTORY, "audit-anchors.txt")).content().endsWith(" begun\n");
        assertThat(count("organisation")).isEqualTo(partners).isPositive();

        String first = loadedContent();
        removal.remove();
        assertThat(loadedContent()).isEqualTo(first);
    }

    private void aPartThatAnOlderDemonstrationDoesNotHaveIsLoadedOnce() {
        int shown = count("exposure");
        jdbc.update("delete from exposure");
        loader.afterSingletonsInstantiated();
        assertThat(count("exposure")).isEqualTo(shown).isPositive();
        loader.afterSingletonsInstantiated();
        assertThat(count("exposure")).isEqualTo(shown);
    }

    private void everyActHasASentence() {
        assertThat(jdbc.queryForList("select distinct action from audit_entry", String.class))
                .isNotEmpty()
                .allSatisfy(action -> assertThat(messages.has(Language.EN, "act." + action))
                        .as(action)
                        .isTrue());
    }

    private void everybodyCanSignIn() {
        assertThat(personas.all())
                .hasSize(7)
                .allSatisfy(persona -> assertThat(jdbc.queryForObject(
                                "select count(*) from login_identity where provider = 'demo' and subject = ?",
                                Integer.class,
                                persona.username()))
                        .isEqualTo(1));
    }

    private void whatWasSentKeepsItsFingerprint() {
        var sent = jdbc.query(
                "select content::text, sha256 from proposal_submission",
                (row, n) ->
                        Map.entry(row.getString("sha256"), json.readValue(row.getString("content"), Manifest.class)));
        assertThat(sent)
                .hasSizeGreaterThan(40)
                .allSatisfy(each -> assertThat(each.getValue().sha256()).isEqualTo(each.getKey()));
    }

    private void everybodyHasAtMostOneTeamForAChallengeAndEnoughInstitutions() {
        assertThat(jdbc.queryForList("""
                select team.name from team join challenge on challenge.id = challenge_id
                join membership on team_id = team.id and membership.status = 'ACTIVE'
                where team.status not in ('FORMING', 'DISBANDED')
                group by team.id, team.name, team_min, team_max, institutions_min
                having count(*) not between team_min and team_max or count(distinct organisation_at_join) < institutions_min""", String.class)).isEmpty();
    }

    private void everyIntroductionThatWaitsCanBeApproved() {
        assertThat(jdbc.queryForList("""
                select display_name from introduction join account on account.id = person_id join researcher_profile on account_id = person_id
                where introduction.status = 'IN_REVIEW' and (visibility = 'HIDDEN' or not open_to_teams or available_percent = 0 or capacity <= (
                select count(*) from membership join team on team.id = team_id where membership.account_id = person_id
                and membership.status = 'ACTIVE' and team.status in ('FORMING', 'READY', 'ENTERED')))""", String.class)).isEmpty();
    }

    /** Everything loaded around one day, without what depends on the random ids of the founding partners. */
    private String loadedContent() {
        loader.load(DAY);
        StringBuilder content = new StringBuilder();
        for (String rows : List.of(
                "account",
                "researcher_profile",
                "profile_skill",
                "profile_output",
                "challenge",
                "challenge_history",
                "team",
                "proposal",
                "proposal_step",
                "decision",
                "introduction",
                "notice",
                "moderation_case")) {
            jdbc.queryForList("select t::text from " + rows + " t order by 1", String.class)
                    .forEach(row -> content.append(row).append('\n'));
        }
        return content.toString();
    }

    private Map<String, Integer> counts(List<String> tables) {
        Map<String, Integer> counts = new TreeMap<>();
        tables.forEach(table -> counts.put(table, count(table)));
        return counts;
    }

    private int count(String from) {
        Integer count = jdbc.queryForObject("select count(*) from " + from, Integer.class);
        return count == null ? 0 : count;
    }
}
