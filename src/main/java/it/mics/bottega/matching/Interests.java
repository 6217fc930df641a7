package it.mics.bottega.matching;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.NotFound;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What researchers say about challenges. */
@Service
public class Interests {
    private final JdbcClient jdbc;
    private final CurrentActor current;
    private final ChallengeRegister challenges;
    private final ChallengePolicy policy;
    private final Clock clock;

    Interests(
            JdbcClient jdbc, CurrentActor current, ChallengeRegister challenges, ChallengePolicy policy, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.challenges = challenges;
        this.policy = policy;
        this.clock = clock;
    }

    /** Says whether one would like to work on this challenge; saying the same again changes nothing. */
    @Transactional
    @PreAuthorize("hasRole('RESEARCHER')")
    public void say(ChallengeId challenge, Interest interest) {
        Actor actor = current.require();
        ChallengeFacts facts = challenges.get(challenge);
        if (!policy.mayRead(actor, facts)) throw new NotFound();
        var statement = interest == Interest.NONE
                ? jdbc.sql("delete from challenge_interest where account_id = :account and challenge_id = :challenge")
                : jdbc.sql("""
                        insert into challenge_interest (account_id, challenge_id, bid, said_at) values (:account, :challenge, :bid, :now)
                        on conflict (account_id, challenge_id) do update set bid = excluded.bid, said_at = excluded.said_at""")
                        .param("bid", interest.name())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC));
        statement
                .param("account", actor.id().value())
                .param("challenge", challenge.value())
                .update();
    }

    /** What the person who is acting said about each challenge; nobody else is told. */
    @Transactional(readOnly = true)
    public Map<ChallengeId, Interest> mine() {
        return of(current.require().id());
    }

    /** What this person said about each challenge, for modules above that tell nobody; the ones without a word are absent. */
    public Map<ChallengeId, Interest> of(AccountId account) {
        Map<ChallengeId, Interest> said = new HashMap<>();
        jdbc.sql("select challenge_id, bid from challenge_interest where account_id = :account")
                .param("account", account.value())
                .query(row -> {
                    said.put(
                            new ChallengeId(row.getObject("challenge_id", UUID.class)),
                            Interest.valueOf(row.getString("bid")));
                });
        return said;
    }

    /** What people said about this challenge; those without a word are absent. */
    @Transactional(readOnly = true)
    public Map<AccountId, Interest> about(ChallengeId challenge) {
        Map<AccountId, Interest> said = new HashMap<>();
        jdbc.sql("select account_id, bid from challenge_interest where challenge_id = :challenge")
                .param("challenge", challenge.value())
                .query(row -> {
                    said.put(
                            new AccountId(row.getObject("account_id", UUID.class)),
                            Interest.valueOf(row.getString("bid")));
                });
        return said;
    }
}
