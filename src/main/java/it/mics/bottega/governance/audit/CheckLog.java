package it.mics.bottega.governance.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the verifications found; a fault that the one before had not found is an alarm. */
@Component
class CheckLog {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    CheckLog(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Transactional
    public void add(ChainState state) {
        ChainFault fault = state.fault();
        boolean known = latest().map(before -> before.fault() == fault && before.faultPlace() == state.faultPlace())
                .orElse(false);
        jdbc.sql(
                        "insert into audit_check (at, links, took_millis, fault, fault_place) values (:at, :links, :took, :fault, :place)")
                .param("at", state.at().atOffset(ZoneOffset.UTC))
                .param("links", state.links())
                .param("took", state.took().toMillis())
                .param("fault", fault == null ? null : fault.name())
                .param("place", state.place())
                .update();
        if (fault != null && !known) events.publishEvent(new AuditChainBroken(fault, state.faultPlace(), state.at()));
    }

    Optional<ChainState> latest() {
        return latest(1).stream().findFirst();
    }

    List<ChainState> latest(int limit) {
        return jdbc.sql("select * from audit_check order by id desc limit :limit")
                .param("limit", limit)
                .query(CheckLog::state)
                .list();
    }

    private static ChainState state(ResultSet row, int n) throws SQLException {
        String fault = row.getString("fault");
        return new ChainState(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getLong("links"),
                Duration.ofMillis(row.getLong("took_millis")),
                fault == null ? null : ChainFault.valueOf(fault),
                row.getObject("fault_place", Long.class));
    }
}
