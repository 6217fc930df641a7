package it.mics.bottega.journey.wire;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.journey.Cast;
import it.mics.bottega.journey.PackagedApplication;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every file is handed to whom it is for, in their own session, for as long as it is for them; to others it is not there. */
class DownloadsIT {
    private static final Pattern FILE = Pattern.compile("VAADIN/dynamic/resource/[^\"\\\\]+");
    private static final String NAME = "Rosa Sospesa";

    private static PackagedApplication application;
    private static JdbcClient database;
    private static final Map<String, WirePerson> people = new LinkedHashMap<>();

    @BeforeAll
    static void cast() {
        application = PackagedApplication.shared();
        database = application.database();
        people.put("visitor", WirePerson.visitor(application));
        for (String each : List.of(
                "researcher",
                "lea",
                "karim",
                "company",
                "overdue",
                "leader3",
                "leader6",
                "office",
                "technical-admin",
                "auditor")) people.put(each, WirePerson.signedIn(application, each));
        AccountId rosa = ActingAs.researcher(database, NAME, null);
        people.put("suspended", WirePerson.signedIn(application, Cast.door(database, rosa)));
        change("update account set status = 'SUSPENDED' where id = :id", rosa.value());
        people.values().forEach(person -> person.open(""));
    }

    @Test
    void what_is_kept_about_somebody_is_handed_to_them_alone() {
        String file = files("lea", "my-data").getFirst();
        assertThat(handed("lea", file)).contains("Lea Hofmann");
        assertNobodyElse("lea", file);
    }

    @Test
    void the_record_of_acts_is_handed_to_auditors_alone_and_only_while_they_are() {
        String file = files("auditor", "who-did-what").getFirst();
        assertThat(handed("auditor", file)).isNotEmpty();
        for (String each : people.keySet())
            if (!each.equals("auditor") && !each.equals("visitor") && !each.equals("suspended"))
                assertThat(files(each, "who-did-what")).as(each).isEmpty();
        assertNobodyElse("auditor", file);
        UUID auditor = Cast.account(database, "auditor").value();
        change("update role_grant set revoked_at = now() where account_id = :id", auditor);
        assertThat(seen("auditor", file)).isEqualTo(seen("auditor", nothing(file)));
        change("update role_grant set revoked_at = null where account_id = :id", auditor);
        assertThat(handed("auditor", file)).isNotEmpty();
    }

    @Test
    void a_file_of_a_proposal_that_was_not_sent_is_handed_to_its_team_alone() {
        UUID karim = Cast.account(database, "karim").value();
        UUID proposal = database.sql(
                        "select a.subject_id from attachment a join proposal p on p.id = a.subject_id"
                                + " join membership m on m.team_id = p.team_id where m.account_id = :id and m.status = 'ACTIVE'"
                                + " and a.removed_at is null and p.id not in (select proposal_id from proposal_submission) limit 1")
                .param("id", karim)
                .query(UUID.class)
                .single();
        // Where files are sent to has an address of the same kind.
        String file = files("karim", "proposal/" + proposal).stream()
                .filter(each -> !handed("karim", each).isEmpty())
                .findFirst()
                .orElseThrow();
        for (String each : List.of("company", "overdue", "leader3", "leader6", "office", "technical-admin", "auditor"))
            assertThat(files(each, "proposal/" + proposal)).as(each).isEmpty();
        assertNobodyElse("karim", file);
    }

    @Test
    void a_calendar_is_the_same_for_everybody_or_there_for_nobody() {
        UUID open = challenge("status = 'OPEN' and confidentiality = 'OPEN'");
        UUID draft = challenge("status = 'DRAFT'");
        String given = seen("visitor", "/calendar/challenge/" + open + ".ics");
        String absent = seen("visitor", "/calendar/challenge/" + UUID.randomUUID() + ".ics");
        assertThat(given).startsWith("200");
        assertThat(absent).startsWith("404");
        for (String each : people.keySet()) {
            assertThat(seen(each, "/calendar/challenge/" + open + ".ics"))
                    .as(each)
                    .isEqualTo(given);
            assertThat(seen(each, "/calendar/challenge/" + draft + ".ics"))
                    .as(each)
                    .isEqualTo(absent);
            assertThat(seen(each, "/calendar/feed/" + UUID.randomUUID() + ".ics"))
                    .as(each)
                    .startsWith("404");
        }
    }

    /** With their own session, with none, and with that of the first under another window, it is as if nothing stood there. */
    private static void assertNobodyElse(String owner, String file) {
        people.keySet().stream()
                .filter(each -> !each.equals(owner))
                .forEach(each -> assertThat(seen(each, file))
                        .as(each)
                        .isEqualTo(seen(each, nothing(file)))
                        .doesNotStartWith("200"));
        String elsewhere = file.replaceFirst("resource/\\d+", "resource/9999");
        assertThat(seen(owner, elsewhere))
                .isEqualTo(seen(owner, nothing(elsewhere)))
                .doesNotStartWith("200");
    }

    private static List<String> files(String person, String route) {
        return FILE.matcher(people.get(person).open(route).told())
                .results()
                .map(MatchResult::group)
                .map("/"::concat)
                .distinct()
                .toList();
    }

    private static String nothing(String file) {
        return file.replaceFirst("[0-9a-f]{8}-[0-9a-f-]{27}", UUID.randomUUID().toString());
    }

    private static String handed(String person, String file) {
        HttpResponse<byte[]> answer = people.get(person).get(file);
        assertThat(answer.statusCode()).as(person + " " + file).isEqualTo(200);
        return new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** What somebody could tell answers apart by. */
    private static String seen(String person, String file) {
        HttpResponse<byte[]> answer = people.get(person).get(file);
        return answer.statusCode() + " " + answer.body().length + " "
                + answer.headers().firstValue("Content-Type").orElse("") + " "
                + answer.headers().map().keySet().stream()
                        .filter(name -> !name.equals("connection") && !name.equals("keep-alive"))
                        .toList();
    }

    private static UUID challenge(String where) {
        return database.sql("select id from challenge where " + where + " limit 1")
                .query(UUID.class)
                .single();
    }

    private static void change(String statement, UUID id) {
        database.sql(statement).param("id", id).update();
    }
}
