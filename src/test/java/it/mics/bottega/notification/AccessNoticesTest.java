package it.mics.bottega.notification;

import static it.mics.bottega.identity.ActingAs.call;
import static it.mics.bottega.identity.ActingAs.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.access.AccessAsking;
import it.mics.bottega.challenge.access.AccessGranting;
import it.mics.bottega.challenge.access.AccessId;
import it.mics.bottega.challenge.access.AccessMoved;
import it.mics.bottega.challenge.access.AccessStatus;
import it.mics.bottega.challenge.access.Briefs;
import it.mics.bottega.challenge.agreement.AgreementKind;
import it.mics.bottega.challenge.agreement.AgreementPublished;
import it.mics.bottega.challenge.agreement.Agreements;
import it.mics.bottega.identity.AccountId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BottegaTest
class AccessNoticesTest {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Inbox inbox;

    @Autowired
    private AccessAsking asking;

    @Autowired
    private AccessGranting granting;

    @Autowired
    private Agreements agreements;

    @Autowired
    private AccessNotices notices;

    private Briefs briefs;
    private AccountId person;
    private AccessId access;

    @BeforeEach
    void asked() {
        briefs = Briefs.open(jdbc);
        person = briefs.researcher("Rita Ricerca");
        access = call(person, () -> asking.ask(briefs.challenge(), briefs.university(), "secret why"));
    }

    @Test
    void both_sides_are_told_how_far_it_has_got() {
        told(briefs.member(), NoticeKind.ACCESS_REQUESTED);
        run(briefs.member(), () -> granting.grant(access));
        told(person, NoticeKind.ACCESS_GRANTED);
        run(
                person,
                () -> asking.agree(
                        access, agreements.current(AgreementKind.BRIEF).version()));
        told(briefs.member(), NoticeKind.ACCESS_AGREED);
        run(briefs.member(), () -> granting.revoke(access, "secret answer"));
        told(person, NoticeKind.ACCESS_REVOKED);
        assertThat(call(person, inbox::mine)).extracting(Notice::kind).doesNotContain(NoticeKind.ACCESS_REQUESTED);
    }

    @Test
    void the_company_is_told_once_that_the_time_of_all_is_over() {
        AccountId other = briefs.researcher("Rosa Ricerca");
        AccessId another = call(other, () -> asking.ask(briefs.challenge(), briefs.university(), "I work on boards."));
        for (AccessId each : List.of(access, another))
            notices.on(new AccessMoved(each, briefs.challenge(), AccessStatus.EXPIRED));
        told(person, NoticeKind.ACCESS_EXPIRED);
        told(other, NoticeKind.ACCESS_EXPIRED);
        told(briefs.member(), NoticeKind.ACCESS_THEY_EXPIRED);
        assertThat(call(briefs.member(), inbox::mine))
                .extracting(Notice::kind)
                .containsOnlyOnce(NoticeKind.ACCESS_THEY_EXPIRED);
    }

    @Test
    void who_reads_is_told_of_a_new_version_of_the_agreement() {
        AccountId other = briefs.researcher("Rosa Ricerca");
        call(other, () -> asking.ask(briefs.challenge(), briefs.university(), "I work on boards."));
        run(briefs.member(), () -> granting.grant(access));
        run(
                person,
                () -> asking.agree(
                        access, agreements.current(AgreementKind.BRIEF).version()));
        notices.on(new AgreementPublished(AgreementKind.BRIEF, 9));
        told(person, NoticeKind.ACCESS_AGREEMENT);
        assertThat(call(other, inbox::mine)).extracting(Notice::kind).doesNotContain(NoticeKind.ACCESS_AGREEMENT);
    }

    @Test
    void neither_notices_nor_the_record_nor_the_outbox_hold_what_was_said() {
        run(briefs.member(), () -> granting.refuse(access, "secret answer"));
        told(person, NoticeKind.ACCESS_DENIED);
        for (String table : List.of("notice", "audit_entry", "event_publication")) {
            assertThat(jdbc.sql("select count(*) from " + table
                                    + " t where t::text like '%secret why%' or t::text like '%secret answer%'")
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThat(jdbc.sql("select action from audit_entry where subject = :id order by action")
                        .param("id", briefs.challenge().value())
                        .query(String.class)
                        .list())
                .containsExactly("access.DENIED", "access.REQUESTED");
    }

    private void told(AccountId whom, NoticeKind kind) {
        await().untilAsserted(() ->
                assertThat(call(whom, inbox::mine)).extracting(Notice::kind).contains(kind));
    }
}
