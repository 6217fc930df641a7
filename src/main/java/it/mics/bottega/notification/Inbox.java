package it.mics.bottega.notification;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.CurrentActor;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notices of the person who is acting. */
@Service
public class Inbox {
    private static final int SHOWN = 200;

    private final JdbcClient jdbc;
    private final CurrentActor current;
    private final Clock clock;
    private final LiveNotices live;

    Inbox(JdbcClient jdbc, CurrentActor current, Clock clock, LiveNotices live) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
        this.live = live;
    }

    /** My notices, newest first. */
    public List<Notice> mine() {
        return jdbc.sql("select * from notice where account_id = :account order by created_at desc, id limit " + SHOWN)
                .param("account", current.require().id().value())
                .query((row, n) -> Notice.read(row))
                .list();
    }

    /** How many of an account's notices wait to be read. */
    public int unread(AccountId account) {
        return jdbc.sql("select count(*) from notice where account_id = :account and read_at is null")
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    /** Marks one of my notices as read. */
    @Transactional
    public void read(UUID notice) {
        AccountId me = current.require().id();
        jdbc.sql("update notice set read_at = :now where id = :id and account_id = :account and read_at is null")
                .param("now", now())
                .param("id", notice)
                .param("account", me.value())
                .update();
        live.changed(me);
    }

    /** Marks all of my notices as read. */
    @Transactional
    public void readAll() {
        AccountId me = current.require().id();
        jdbc.sql("update notice set read_at = :now where account_id = :account and read_at is null")
                .param("now", now())
                .param("account", me.value())
                .update();
        live.changed(me);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
