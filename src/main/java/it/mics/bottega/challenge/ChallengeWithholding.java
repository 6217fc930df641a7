package it.mics.bottega.challenge;

import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.identity.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Closes the page of a challenge to everybody but its company and its moderators, and opens it again. */
@Service
public class ChallengeWithholding {
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    ChallengeWithholding(JdbcClient jdbc, AuditTrail audit, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
    }

    /** Closes or opens it within the decision of a moderator; nothing happens where it stands so already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withhold(ChallengeId id, boolean withheld, Actor moderator, String reason) {
        int changed = jdbc.sql("""
                update challenge set withheld = :withheld, version = version + 1, updated_at = now()
                where id = :id and withheld <> :withheld""")
                .param("withheld", withheld)
                .param("id", id.value())
                .update();
        if (changed == 0) return;
        audit.record(moderator, withheld ? "challenge.withheld" : "challenge.shown", "challenge", id.value(), reason);
        events.publishEvent(new ChallengeChanged(id));
    }
}
