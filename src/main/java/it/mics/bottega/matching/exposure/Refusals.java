package it.mics.bottega.matching.exposure;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.taxonomy.Sector;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What researchers do not want to be suggested for: sectors and spokes; it holds in every list from the moment it is said. */
@Service
public class Refusals {
    private final JdbcClient jdbc;
    private final CurrentActor current;
    private final Clock clock;

    Refusals(JdbcClient jdbc, CurrentActor current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    /** What somebody does not want to be suggested for. */
    public record Refused(Set<Sector> sectors, Set<Integer> spokes) {
        public Refused {
            sectors = Set.copyOf(sectors);
            spokes = Set.copyOf(spokes);
        }

        /** True where a challenge concerns a refused sector or is led by a refused spoke. */
        public boolean concerns(ChallengeFacts challenge) {
            return spokes.contains(challenge.primarySpoke())
                    || challenge.sectors().stream().anyMatch(sectors::contains);
        }
    }

    /** Says anew what the person who is acting does not want to be suggested for. */
    @Transactional
    @PreAuthorize("hasRole('RESEARCHER')")
    public void say(Refused refused) {
        UUID account = current.require().id().value();
        jdbc.sql("delete from suggestion_refusal where account_id = :account")
                .param("account", account)
                .update();
        refused.sectors().forEach(sector -> keep(account, sector.name(), null));
        refused.spokes().forEach(spoke -> keep(account, null, spoke));
    }

    private void keep(UUID account, @Nullable String sector, @Nullable Integer spoke) {
        jdbc.sql("insert into suggestion_refusal (account_id, sector, spoke, said_at)"
                        + " values (:account, :sector, :spoke, :now) on conflict do nothing")
                .param("account", account)
                .param("sector", sector)
                .param("spoke", spoke)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What the person who is acting does not want to be suggested for. */
    @Transactional(readOnly = true)
    public Refused mine() {
        return of(current.require().id());
    }

    /** What this person does not want to be suggested for; for the ranking, which tells nobody. */
    @Transactional(readOnly = true)
    public Refused of(AccountId account) {
        EnumSet<Sector> sectors = EnumSet.noneOf(Sector.class);
        Set<Integer> spokes = new TreeSet<>();
        jdbc.sql("select sector, spoke from suggestion_refusal where account_id = :account")
                .param("account", account.value())
                .query(row -> {
                    String sector = row.getString("sector");
                    if (sector == null) spokes.add(row.getInt("spoke"));
                    else sectors.add(Sector.valueOf(sector));
                });
        return new Refused(sectors, spokes);
    }

    /** Who does not want to be suggested for this challenge. */
    @Transactional(readOnly = true)
    public Set<AccountId> against(ChallengeFacts challenge) {
        return new HashSet<>(jdbc.sql(
                        "select account_id from suggestion_refusal where spoke = :spoke or sector = any(:sectors)")
                .param("spoke", challenge.primarySpoke())
                .param(
                        "sectors",
                        challenge.sectors().stream().map(Enum::name).sorted().toArray(String[]::new))
                .query((row, n) -> new AccountId(row.getObject("account_id", UUID.class)))
                .list());
    }
}
