package it.mics.bottega.sidedoors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.ViewPackages;
import it.mics.bottega.challenge.criteria.CriteriaRegister;
import it.mics.bottega.challenge.criteria.Criterion;
import it.mics.bottega.evaluation.review.PanelRows;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.Grant;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.privacy.ExportFile;
import it.mics.bottega.privacy.KeptAboutMe;
import it.mics.bottega.proposal.Hands;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.Sample;
import it.mics.bottega.proposal.Scene;
import it.mics.bottega.team.TeamId;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two worlds that differ only by secrets look the same to everybody who is not in on them. */
@ViewPackages(packages = "it.mics.bottega")
class TwinWorldsTest extends SideDoorTest {
    @Autowired
    private ApplicationContext parts;

    @Autowired
    private Hands writing;

    @Autowired
    private CriteriaRegister register;

    private AccountId entrant;
    private AccountId competitor;
    private AccountId wanted;

    private Scene scene;
    private Scene closed;
    private Scene judged;
    private ProposalId rival;
    private PanelRows panel;
    private List<Criterion> criteria;

    @BeforeEach
    void world() {
        scene = new Scene(jdbc);
        closed = new Scene(jdbc);
        jdbc.sql("update challenge set confidentiality = 'NDA' where id = :id")
                .param("id", closed.challenge.value())
                .update();
        judging();
    }

    /** Two teams have sent what they propose, and a panel is there. */
    private void judging() {
        wanted = researcher();
        judged = new Scene(jdbc);
        entrant = ActingAs.researcher(jdbc, "Entrata", ActingAs.organisation(jdbc, "Ateneo entrato", "UNIVERSITY"));
        TeamId other = judged.otherTeam("Concia Scura", entrant);
        rival = sent(judged.leader, judged.team);
        ProposalId theirs = sent(entrant, other);
        judged.close();
        new SecretTalks(parts, new Secrets(parts, judged, 1)).answered(judged, theirs);
        panel = new PanelRows(jdbc, judged.challenge, judged.owner);
        criteria = panel.criteria(register.of(judged.challenge).criteria());
        panel.seat(ActingAs.researcher(jdbc, "Presiede", null), "ACADEMIA", "ACCEPTED", true);
        competitor =
                ActingAs.researcher(jdbc, "Concorrente", ActingAs.organisation(jdbc, "Ateneo rivale", "UNIVERSITY"));
        scene.otherTeam("Concia Rivale", competitor);
    }

    private ProposalId sent(AccountId leader, TeamId team) {
        return ActingAs.call(leader, () -> {
            ProposalId id = writing.start(team, Language.EN);
            writing.send(id, Sample.content("Oil in the hide"));
            return id;
        });
    }

    /** People who are in on none of the secrets, by what they are. */
    private Map<String, AccountId> strangers() {
        Map<String, AccountId> all = new LinkedHashMap<>();
        all.put("researcher", researcher());
        all.put("other company", new Scene(jdbc).owner);
        all.put("leader of another spoke", ActingAs.spokeLeader(jdbc, "Guida altrove", 8));
        all.put("leader of another team", competitor);
        all.put("entrant of the same call", entrant);
        all.put(
                "deputy of another spoke",
                ActingAs.person(jdbc, "Vice altrove", new Grant(Role.SPOKE_DEPUTY, null, 8)));
        all.put("technical administrator", ActingAs.technicalAdmin(jdbc, "Tecnica"));
        return all;
    }

    private AccountId researcher() {
        AccountId id =
                ActingAs.researcher(jdbc, "Estranea", ActingAs.organisation(jdbc, "Ateneo estraneo", "UNIVERSITY"));
        jdbc.sql("""
                insert into researcher_profile (account_id, headline_en, bio_en, stage, visibility, open_to_teams, capacity, available_percent, updated_at)
                values (:id, 'Tanning chemist', 'Chromium free leather tanning for salt water', 'POSTDOC', 'PROGRAMME', true, 2, 50, now())""").param("id", id.value()).update();
        return id;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void secrets_change_nothing_for_those_who_are_not_in_on_them(long seed) {
        Secrets secrets = new Secrets(parts, scene, seed);
        Map<String, AccountId> strangers = strangers();
        Set<String> addresses = addresses(known());
        addresses.addAll(searches(List.of(secrets.mark, "leather", "tanning", "Ditta", "Ricercatrice")));
        // Lists count whom they show the first time; from then on a walk changes nothing.
        settle();
        look(strangers, addresses);
        settle();
        Map<String, Map<String, String>> before = look(strangers, addresses);
        all(secrets);
        settle();
        assertSame(before, look(strangers, addresses));
    }

    private void all(Secrets secrets) {
        secrets.make();
        secrets.brief(closed.challenge);
        SecretTalks talks = new SecretTalks(parts, secrets);
        talks.make(scene, Objects.requireNonNull(secrets.submitted), wanted);
        talks.asks(closed.challenge);
        talks.judged(judged, rival, panel, criteria);
    }

    @Test
    void what_is_not_yours_answers_as_what_is_not_there() {
        Secrets secrets = new Secrets(parts, scene, 7);
        secrets.make();
        settle();
        UUID nothing = UUID.randomUUID();
        Set<String> absent = withParameter(nothing);
        look(strangers(), absent).forEach((who, answers) -> {
            for (UUID id : secrets.ids) {
                Map<String, String> hidden = walk(strangers.get(who), withParameter(id));
                assertThat(hidden).hasSameSizeAs(absent);
                hidden.forEach((address, page) -> assertThat(page.replace(id.toString(), "ID"))
                        .as("%s at %s", who, address)
                        .isEqualTo(
                                Objects.requireNonNull(answers.get(address.replace(id.toString(), nothing.toString())))
                                        .replace(nothing.toString(), "ID")));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update researcher_profile set visibility = 'PROGRAMME' where headline_en like '%' || :mark || '%'",
                "update challenge set confidentiality = 'OPEN' where need_en like '%' || :mark || '%'",
                "update team set pitch_en = :mark where id in (select team_id from membership where message like '%' || :mark || '%')",
            })
    void a_secret_that_gets_out_is_found(String leak) {
        Secrets secrets = new Secrets(parts, scene, 11);
        Set<String> addresses = addresses(known());
        addresses.addAll(searches(List.of("tannin")));
        secrets.make();
        secrets.brief(closed.challenge);
        settle();
        Map<String, Map<String, String>> before = look(strangers(), addresses);
        assertThat(before.values().stream().flatMap(pages -> pages.values().stream()))
                .hasSizeGreaterThan(100)
                .noneMatch(page -> page.contains(secrets.mark));
        assertThat(jdbc.sql(leak).param("mark", secrets.mark).update()).isPositive();
        index.refreshPeople(secrets.ids);
        Map<String, Map<String, String>> after = look(strangers, addresses);
        assertThatThrownBy(() -> assertSame(before, after)).isInstanceOf(AssertionError.class);
    }

    private final Map<String, AccountId> strangers = new LinkedHashMap<>();

    private Set<String> withParameter(UUID id) {
        Set<String> all = addresses(List.of(id));
        all.removeIf(address -> !address.contains(id.toString()));
        return all;
    }

    private List<UUID> known() {
        List<UUID> ids = new ArrayList<>();
        for (Scene each : List.of(scene, closed, judged)) {
            ids.add(each.challenge.value());
            ids.add(each.team.value());
            ids.add(each.leader.value());
        }
        return ids;
    }

    private Map<String, Map<String, String>> look(Map<String, AccountId> people, Set<String> addresses) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        strangers.putAll(people);
        all.put("visitor", walk(null, addresses));
        people.forEach((who, account) -> {
            Map<String, String> met = walk(account, addresses);
            met.put("everything about me", taken(account));
            all.put(who, met);
        });
        return all;
    }

    /** The file that somebody takes along of everything kept about them, byte for byte but for its hour. */
    private String taken(AccountId who) {
        return ActingAs.call(who, () -> {
            KeptAboutMe.Export all = parts.getBean(KeptAboutMe.class).export();
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            parts.getBean(ExportFile.class).json(all, file);
            return file.toString(StandardCharsets.UTF_8).replace(all.at().toString(), "NOW");
        });
    }

    /**
     * That something was done, and that a case is sealed, is the technical administrator's business; the canary watches what
     * stands there.
     */
    private static boolean concerns(String who, String address) {
        return who.equals("technical administrator")
                && Set.of("who-did-what", "sealed-cases").contains(address);
    }

    private static void assertSame(Map<String, Map<String, String>> before, Map<String, Map<String, String>> after) {
        before.forEach((who, pages) -> pages.forEach((address, page) -> {
            if (concerns(who, address)) return;
            assertThat(after.get(who).get(address)).as("%s at %s", who, address).isEqualTo(page);
        }));
    }
}
