package it.mics.bottega.notification.mail;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.notification.MailTopic;
import it.mics.bottega.notification.MailTopic.Rhythm;
import it.mics.bottega.notification.Notice;
import it.mics.bottega.proposal.ProposalId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mails to send and what people chose about them, in the database. */
@Component
class MailQueries {
    private static final String OPEN = "sent_at is null and left_out is null";
    private static final long ONE_SENDER = 330;

    private final JdbcClient jdbc;

    MailQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** True where nobody else sends until the end of the transaction. */
    boolean alone() {
        return jdbc.sql("select pg_try_advisory_xact_lock(" + ONE_SENDER + ")")
                .query(Boolean.class)
                .single();
    }

    void addNotice(UUID notice, AccountId account, MailTopic topic, Rhythm rhythm, Instant now, Instant due) {
        jdbc.sql("""
                        insert into mail (id, account_id, notice_id, topic, rhythm, created_at, due_at)
                        values (gen_random_uuid(), :account, :notice, :topic, :rhythm, :now, :due) on conflict do nothing""")
                .param("account", account.value())
                .param("notice", notice)
                .param("topic", topic.name())
                .param("rhythm", rhythm.name())
                .param("now", at(now))
                .param("due", at(due))
                .update();
    }

    void addReceipt(ProposalId proposal, int version, AccountId account, Instant now) {
        jdbc.sql("""
                        insert into mail (id, account_id, proposal_id, version, rhythm, created_at, due_at)
                        select gen_random_uuid(), id, :proposal, :version, 'INSTANT', :now, :now from account
                        where id = :account and status = 'ACTIVE' on conflict do nothing""")
                .param("account", account.value())
                .param("proposal", proposal.value())
                .param("version", version)
                .param("now", at(now))
                .update();
    }

    Optional<Mail> next(Instant now) {
        return jdbc.sql("select * from mail where " + OPEN
                        + " and due_at <= :now order by due_at, id limit 1 for update")
                .param("now", at(now))
                .query(MailQueries::mail)
                .optional();
    }

    /** Everything of this rhythm that is due to this person. */
    List<Mail> gathered(AccountId account, Rhythm rhythm, Instant now) {
        return jdbc.sql(
                        "select * from mail where " + OPEN
                                + " and account_id = :account and rhythm = :rhythm and due_at <= :now order by created_at desc, id for update")
                .param("account", account.value())
                .param("rhythm", rhythm.name())
                .param("now", at(now))
                .query(MailQueries::mail)
                .list();
    }

    Optional<Notice> notice(UUID id) {
        return jdbc.sql("select * from notice where id = :id")
                .param("id", id)
                .query((row, n) -> Notice.read(row))
                .optional();
    }

    void sent(Collection<Mail> mails, Instant now, byte @Nullable [] wayOut) {
        jdbc.sql("update mail set sent_at = :now, attempts = attempts + 1, way_out = :way where id = any(:ids)")
                .param("now", at(now))
                .param("way", wayOut, Types.BINARY)
                .param("ids", ids(mails))
                .update();
    }

    void leaveOut(Collection<Mail> mails, String why) {
        jdbc.sql("update mail set left_out = :why where id = any(:ids)")
                .param("why", why)
                .param("ids", ids(mails))
                .update();
    }

    void later(Collection<Mail> mails, Instant when) {
        jdbc.sql("update mail set attempts = attempts + 1, due_at = :when where id = any(:ids)")
                .param("when", at(when))
                .param("ids", ids(mails))
                .update();
    }

    Map<MailTopic, Rhythm> choices(AccountId account) {
        Map<MailTopic, Rhythm> all = new EnumMap<>(MailTopic.class);
        for (MailTopic topic : MailTopic.values()) all.put(topic, topic.usual());
        jdbc.sql("select topic, rhythm from mail_choice where account_id = :account")
                .param("account", account.value())
                .query(row -> {
                    all.put(MailTopic.valueOf(row.getString("topic")), Rhythm.valueOf(row.getString("rhythm")));
                });
        return all;
    }

    Language language(AccountId account) {
        return jdbc.sql("select language from account where id = :account")
                        .param("account", account.value())
                        .query(String.class)
                        .optional()
                        .filter("en"::equals)
                        .isPresent()
                ? Language.EN
                : Language.IT;
    }

    void choose(AccountId account, MailTopic topic, Rhythm rhythm) {
        jdbc.sql("""
                        insert into mail_choice (account_id, topic, rhythm) values (:account, :topic, :rhythm)
                        on conflict (account_id, topic) do update set rhythm = excluded.rhythm""")
                .param("account", account.value())
                .param("topic", topic.name())
                .param("rhythm", rhythm.name())
                .update();
    }

    /** What waits takes the new rhythm on. */
    void change(AccountId account, MailTopic topic, Rhythm rhythm, @Nullable Instant due) {
        jdbc.sql("update mail set " + (due == null ? "left_out = 'OFF'" : "rhythm = :rhythm, due_at = :due") + " where "
                        + OPEN + " and account_id = :account and topic = :topic")
                .param("account", account.value())
                .param("topic", topic.name())
                .param("rhythm", rhythm.name())
                .param("due", due == null ? null : at(due))
                .update();
    }

    /** Which mail shows this way out: to whom it went, about what and in which rhythm. */
    List<WayOut> waysOut(byte[] hash) {
        return jdbc.sql(
                        "select distinct account_id, topic, rhythm from mail where way_out = :hash and topic is not null")
                .param("hash", hash)
                .query((row, n) -> new WayOut(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        MailTopic.valueOf(row.getString("topic")),
                        Rhythm.valueOf(row.getString("rhythm"))))
                .list();
    }

    record WayOut(AccountId account, MailTopic topic, Rhythm rhythm) {}

    private static Mail mail(ResultSet row, int n) throws SQLException {
        @Nullable UUID proposal = row.getObject("proposal_id", UUID.class);
        return new Mail(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getObject("notice_id", UUID.class),
                proposal == null ? null : new ProposalId(proposal),
                row.getInt("version"),
                Rhythm.valueOf(row.getString("rhythm")),
                row.getInt("attempts"));
    }

    private static UUID[] ids(Collection<Mail> mails) {
        return mails.stream().map(Mail::id).toArray(UUID[]::new);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
