package it.mics.bottega.identity;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives and takes roles; a grant that was taken stays on record. */
@Service
public class Grants {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Grants(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Gives a role unless it is held already. */
    @Transactional
    public void give(AccountId account, Grant grant, @Nullable AccountId by) {
        int given = jdbc.sql("""
                insert into role_grant (id, account_id, role, scope, organisation_id, spoke, granted_at, granted_by)
                values (:id, :account, :role, :scope, :organisation, :spoke, :now, :by) on conflict do nothing""")
                .param("id", UUID.randomUUID())
                .param("account", account.value())
                .param("role", grant.role().name())
                .param("scope", scope(grant))
                .param("organisation", organisation(grant))
                .param("spoke", grant.spoke())
                .param("now", now())
                .param("by", by == null ? null : by.value())
                .update();
        if (given > 0) events.publishEvent(new RoleChanged(account, grant, true, by));
    }

    /** Takes a role; open pages of the person notice with their next request. */
    @Transactional
    public void revoke(AccountId account, Grant grant) {
        int taken = jdbc.sql("""
                update role_grant set revoked_at = :now where account_id = :account and role = :role and revoked_at is null
                and organisation_id is not distinct from :organisation::uuid and spoke is not distinct from :spoke::int""")
                .param("now", now())
                .param("account", account.value())
                .param("role", grant.role().name())
                .param("organisation", organisation(grant))
                .param("spoke", grant.spoke())
                .update();
        if (taken > 0) events.publishEvent(new RoleChanged(account, grant, false, null));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String scope(Grant grant) {
        if (grant.organisation() != null) return "ORGANISATION";
        return grant.spoke() != null ? "SPOKE" : "GLOBAL";
    }

    private static @Nullable UUID organisation(Grant grant) {
        OrganisationId organisation = grant.organisation();
        return organisation == null ? null : organisation.value();
    }
}
