package it.mics.bottega.directory;

import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hides a profile from everybody but its owner, whatever the owner chose, and gives that choice back. */
@Service
public class ProfileWithholding {
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    ProfileWithholding(JdbcClient jdbc, AuditTrail audit, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
    }

    /** Hides it or gives it back within the decision of a moderator; nothing happens where it stands so already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withhold(AccountId person, boolean withheld, Actor moderator, String reason) {
        int changed = jdbc.sql("""
                update researcher_profile set withheld = :withheld, updated_at = now()
                where account_id = :id and withheld <> :withheld""")
                .param("withheld", withheld)
                .param("id", person.value())
                .update();
        if (changed == 0) return;
        audit.record(moderator, withheld ? "profile.withheld" : "profile.shown", "account", person.value(), reason);
        events.publishEvent(new ProfileChanged(person));
    }
}
