package it.mics.bottega.notification.mail;

import static it.mics.bottega.identity.ActingAs.call;
import static it.mics.bottega.identity.ActingAs.run;
import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.notification.MailTopic;
import it.mics.bottega.notification.MailTopic.Rhythm;
import it.mics.bottega.notification.NoticeKind;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.ProposalSubmitted;
import it.mics.bottega.proposal.Receipt;
import it.mics.bottega.proposal.Sample;
import it.mics.bottega.proposal.Scene;
import it.mics.bottega.team.TeamLinks;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What leaves by mail is what its reader chose and may still read. */
class MailChoicesTest extends MailServerTest {
    @Test
    void one_chooses_what_comes_and_stops_it_from_the_mail_itself() throws Exception {
        run(leader, () -> choices.choose(MailTopic.CONVERSATION, Rhythm.OFF));
        notice(leader, NoticeKind.TEAM_WROTE, TeamLinks.teams(), "Salt", "never");
        run(leader, () -> choices.choose(MailTopic.CONVERSATION, Rhythm.INSTANT));
        notice(leader, NoticeKind.TEAM_WROTE, TeamLinks.teams(), "Salt", "at once");
        run(leader, () -> choices.choose(MailTopic.CONVERSATION, Rhythm.WEEKLY));
        assertThat(jdbc.sql("select rhythm from mail where account_id = :me")
                        .param("me", leader.value())
                        .query(String.class)
                        .list())
                .containsExactly("WEEKLY");
        notice(leader, NoticeKind.TEAM_INVITATION, TeamLinks.teams(), "Salt", "Concia");
        due();
        run.tick();
        assertThat(to(leader)).hasSize(2);
        MimeMessage invitation = to(leader).stream()
                .filter(mail -> subject(mail).contains("Concia"))
                .findFirst()
                .orElseThrow();
        assertThat(invitation.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        choices.stop("none");
        choices.stop(secret(invitation));
        assertThat(call(leader, choices::mine))
                .containsEntry(MailTopic.INVITATION, Rhythm.OFF)
                .containsEntry(MailTopic.CONVERSATION, Rhythm.WEEKLY)
                .containsEntry(MailTopic.DECISION, Rhythm.INSTANT);
        choices.stop(secret(to(leader).stream()
                .filter(mail -> !subject(mail).contains("Concia"))
                .findFirst()
                .orElseThrow()));
        assertThat(call(leader, choices::mine)).containsEntry(MailTopic.CONVERSATION, Rhythm.OFF);
        notice(leader, NoticeKind.TEAM_INVITATION, TeamLinks.teams(), "Salt", "unwanted");
        due();
        run.tick();
        assertThat(to(leader)).hasSize(2);
        assertThat(jdbc.sql("select count(*) from mail where encode(way_out, 'escape') like '%' || :secret || '%'")
                        .param("secret", secret(invitation))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void the_receipt_reaches_everybody_who_handed_in() throws Exception {
        Scene scene = new Scene(jdbc);
        for (AccountId each : List.of(scene.leader, scene.member)) address(each, "en");
        run(scene.leader, () -> choices.choose(MailTopic.TEAM_DECISION, Rhythm.OFF));
        ProposalId proposal = call(scene.leader, () -> hands.start(scene.team, Language.EN));
        Receipt receipt = call(scene.leader, () -> hands.send(proposal, Sample.content("Salt stays outside")));
        queue.on(new ProposalSubmitted(proposal));
        queue.on(new ProposalSubmitted(proposal));
        run.tick();
        for (AccountId each : List.of(scene.leader, scene.member)) {
            assertThat(to(each)).hasSize(1);
            MimeMessage mail = to(each).getFirst();
            assertThat(subject(mail)).isEqualTo("Receipt: version 1 for “Leather that survives salt”");
            assertThat(part(mail, "text/plain"))
                    .contains(
                            receipt.sha256(),
                            "Concia Chiara",
                            "No files.",
                            "https://bottega.example.org/receipt?print=" + receipt.sha256());
            assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        }
    }

    @Test
    void nothing_leaves_that_is_closed_to_the_reader_by_then() throws Exception {
        AccountId member = addressed("Carla Collega", "en");
        teamed.join(team, leader, member);
        notice(member, NoticeKind.TEAM_WROTE, TeamLinks.team(team), "Salt", "canary-closed");
        notice(member, NoticeKind.TEAM_INVITATION, TeamLinks.teams(), "Salt", "still open");
        jdbc.sql("update team set recruiting = false where id = :id")
                .param("id", team.value())
                .update();
        run(member, () -> membership.leave(team));
        jdbc.sql("delete from mail where account_id = :other")
                .param("other", leader.value())
                .update();
        due();
        run.tick();
        assertThat(to(member)).hasSize(1);
        assertThat(part(to(member).getFirst(), "text/plain"))
                .contains("still open")
                .doesNotContain("canary-closed");
        assertThat(leftOut(member)).containsExactly("CLOSED");

        AccountId suspended = addressed("Sara Sospesa", "en");
        notice(suspended, NoticeKind.TEAM_INVITATION, TeamLinks.teams(), "Salt", "x");
        jdbc.sql("update account set status = 'SUSPENDED' where id = :id")
                .param("id", suspended.value())
                .update();
        AccountId nowhere = fixtures.researcher("Nino Nessuno");
        notice(nowhere, NoticeKind.TEAM_INVITATION, TeamLinks.teams(), "Salt", "x");
        jdbc.sql("update account set email = null where id = :id")
                .param("id", nowhere.value())
                .update();
        due();
        run.tick();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(leftOut(suspended)).containsExactly("NO_ADDRESS");
        assertThat(leftOut(nowhere)).containsExactly("NO_ADDRESS");
    }
}
