package it.mics.bottega.proposal;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.team.LiveTeams;
import it.mics.bottega.team.TeamId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Who has a proposal open at this moment: told by the open pages every few seconds, a hint and never a right. */
@Component
public class LiveWriters {
    private static final Duration FORGOTTEN = Duration.ofSeconds(15);

    private final Map<ProposalId, Map<UUID, Seen>> pages = new ConcurrentHashMap<>();
    private final LiveTeams live;
    private final Clock clock;

    LiveWriters(LiveTeams live, Clock clock) {
        this.live = live;
        this.clock = clock;
    }

    /** This page is open before this person; the open pages of the team are told where that is news. */
    public void here(ProposalId proposal, TeamId team, UUID page, AccountId person) {
        boolean known = present(proposal).contains(person);
        pages.compute(proposal, (key, open) -> {
            Map<UUID, Seen> all = open == null ? new ConcurrentHashMap<>() : open;
            all.put(page, new Seen(person, clock.instant()));
            return all;
        });
        if (!known) live.changed(team);
    }

    /** This page is closed. */
    public void gone(ProposalId proposal, TeamId team, UUID page) {
        pages.computeIfPresent(proposal, (key, open) -> {
            open.remove(page);
            return open.isEmpty() ? null : open;
        });
        live.changed(team);
    }

    /** Everybody who has it open; whoever was not heard of for a while is not there any more. */
    public List<AccountId> present(ProposalId proposal) {
        Instant since = clock.instant().minus(FORGOTTEN);
        Collection<Seen> open = pages.getOrDefault(proposal, Map.of()).values();
        open.removeIf(seen -> seen.at().isBefore(since));
        return open.stream().map(Seen::person).distinct().toList();
    }

    private record Seen(AccountId person, Instant at) {}
}
