package it.mics.bottega.notification;

import static it.mics.bottega.identity.ActingAs.call;
import static it.mics.bottega.identity.ActingAs.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.access.AccessAsking;
import it.mics.bottega.challenge.access.AccessGranting;
import it.mics.bottega.challenge.access.AccessId;
import it.mics.bottega.challenge.access.Agreements;
import it.mics.bottega.challenge.access.Briefs;
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
        run(person, () -> asking.agree(access, agreements.current().version()));
        told(briefs.member(), NoticeKind.ACCESS_AGREED);
        run(briefs.member(), () -> granting.revoke(access, "secret answer"));
        told(person, NoticeKind.ACCESS_REVOKED);
        assertThat(call(person, inbox::mine)).extracting(Notice::kind).doesNotContain(NoticeKind.ACCESS_REQUESTED);
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
