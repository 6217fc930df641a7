package it.mics.bottega.notification;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.LocalizedText;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts a notice into inboxes; an event that comes twice is told once. */
@Component
class Post {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final LiveNotices live;
    private final ApplicationEventPublisher events;

    Post(JdbcClient jdbc, Clock clock, LiveNotices live, ApplicationEventPublisher events) {
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
        this.live = live;
    }

    /** Tells these people; the occasion distinguishes repeated events of one kind about one thing. */
    void tell(
            Collection<AccountId> people,
            NoticeKind kind,
            String occasion,
            LocalizedText subject,
            String detail,
            String link) {
        for (AccountId person : people) {
            UUID id = UUID.randomUUID();
            Instant now = clock.instant();
            int told = jdbc.sql("""
                    insert into notice (id, account_id, kind, event_key, subject_it, subject_en, detail, link, created_at)
                    select :id, id, :kind, :event, :it, :en, :detail, :link, :now from account where id = :account
                    on conflict (account_id, event_key) do nothing""")
                    .param("id", id)
                    .param("account", person.value())
                    .param("kind", kind.name())
                    .param("event", kind + ":" + occasion)
                    .param("it", subject.it())
                    .param("en", subject.en())
                    .param("detail", detail)
                    .param("link", link)
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .update();
            if (told == 0) continue;
            live.changed(person);
            events.publishEvent(new NoticePosted(id, person, kind, now));
        }
    }
}
