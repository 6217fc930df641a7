package it.mics.bottega.challenge.access;

import static it.mics.bottega.identity.ActingAs.call;
import static it.mics.bottega.identity.ActingAs.run;
import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.agreement.AgreementKind;
import it.mics.bottega.challenge.agreement.Agreements;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BottegaTest
class BriefReadingsTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    AccessAsking asking;

    @Autowired
    AccessGranting granting;

    @Autowired
    Agreements agreements;

    @Autowired
    BriefReadings readings;

    @Test
    void nothing_is_written_about_what_nobody_opened_and_each_opening_is_written_once() {
        Briefs briefs = Briefs.open(jdbc);
        AccountId person = briefs.researcher("Rita Ricerca");
        AccountId leader = ActingAs.spokeLeader(jdbc, "Lia Guida", 4);
        run(person, () -> readings.opened(briefs.challenge()));
        run(briefs.member(), () -> readings.opened(briefs.challenge()));
        readings.opened(briefs.challenge());
        assertThat(call(briefs.member(), () -> granting.readings(briefs.challenge())))
                .isEmpty();
        AccessId access = call(person, () -> asking.ask(briefs.challenge(), briefs.university(), "Why."));
        run(briefs.member(), () -> granting.grant(access));
        run(person, () -> readings.opened(briefs.challenge()));
        run(
                person,
                () -> asking.agree(
                        access, agreements.current(AgreementKind.BRIEF).version()));
        run(person, () -> readings.opened(briefs.challenge()));
        run(person, () -> readings.opened(briefs.challenge()));
        run(leader, () -> readings.opened(briefs.challenge()));
        assertThat(call(briefs.member(), () -> granting.readings(briefs.challenge())))
                .extracting(Reading::person, Reading::organisation, Reading::moderator)
                .containsExactlyInAnyOrder(
                        Tuple.tuple(person, briefs.university(), false),
                        Tuple.tuple(person, briefs.university(), false),
                        Tuple.tuple(leader, null, true));
        assertThat(call(briefs.member(), () -> granting.accesses(briefs.challenge())))
                .extracting(GivenAccess::id, GivenAccess::readings)
                .containsExactly(Tuple.tuple(access, 2));
    }

    @Test
    void a_reading_names_the_organisation_of_the_request_and_stays_after_the_access_has_ended() {
        Briefs briefs = Briefs.open(jdbc);
        AccountId person = briefs.researcher("Rita Ricerca");
        AccessId access = call(person, () -> asking.ask(briefs.challenge(), briefs.university(), "Why."));
        run(briefs.member(), () -> granting.grant(access));
        run(
                person,
                () -> asking.agree(
                        access, agreements.current(AgreementKind.BRIEF).version()));
        ActingAs.affiliate(jdbc, person, ActingAs.organisation(jdbc, "Altrove", "UNIVERSITY"));
        run(person, () -> readings.opened(briefs.challenge()));
        run(briefs.member(), () -> granting.revoke(access, "Because."));
        run(person, () -> readings.opened(briefs.challenge()));
        assertThat(call(briefs.member(), () -> granting.readings(briefs.challenge())))
                .extracting(Reading::organisation)
                .containsExactly(briefs.university());
    }
}
