package it.mics.bottega.proposal.version;

import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.platform.DatabaseClock;
import it.mics.bottega.proposal.ProposalFacts;
import it.mics.bottega.proposal.ProposalRegister;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.merge.MergePart;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When two teams become one, what the guest had written comes along: as the proposal of the host, or among its versions. */
@Component
class MergedDrafts implements MergePart {
    private static final int LONGEST_NAME = 80;

    private final ProposalRegister register;
    private final VersionRows rows;
    private final JdbcClient jdbc;
    private final DatabaseClock clock;

    MergedDrafts(ProposalRegister register, VersionRows rows, JdbcClient jdbc, DatabaseClock clock) {
        this.register = register;
        this.rows = rows;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was sent once has a receipt with the names of that team, even where it was taken back. */
    @Override
    public void check(TeamFacts guest) {
        if (register.ofTeam(guest.id())
                .filter(draft -> draft.submittedVersion() > 0)
                .isPresent()) throw new RuleViolation("team.merge.sent", guest.name());
    }

    @Override
    public void merged(TeamFacts guest, TeamFacts host) {
        ProposalFacts draft = register.ofTeam(guest.id()).orElse(null);
        if (draft == null) return;
        Optional<ProposalFacts> there = register.ofTeam(host.id());
        if (there.isEmpty()) move(draft, host);
        else keep(draft, guest, there.get());
    }

    private void move(ProposalFacts draft, TeamFacts host) {
        jdbc.sql("delete from proposal_lock where proposal_id = :id")
                .param("id", draft.id().value())
                .update();
        jdbc.sql("update proposal set team_id = :team, version = version + 1 where id = :id")
                .param("team", host.id().value())
                .param("id", draft.id().value())
                .update();
    }

    private void keep(ProposalFacts draft, TeamFacts guest, ProposalFacts there) {
        rows.hold(there.id());
        String name = guest.name().length() > LONGEST_NAME ? guest.name().substring(0, LONGEST_NAME) : guest.name();
        rows.keep(
                there.id(),
                VersionReason.MERGED,
                name,
                null,
                register.written(draft.id()).orElseThrow(NotFound::new),
                clock.now(),
                null);
    }
}
