package it.mics.bottega.introduction;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.People;
import it.mics.bottega.introduction.plan.SpokePlan;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.matching.Match;
import it.mics.bottega.uikit.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Proposes introductions to the spokes' leaders by night, shared out fairly over a whole spoke; each one still needs three yeses. */
@Service
public class NightlyProposals {
    private static final int SPOKES = 8;

    /** One run at a time, so that nobody is proposed beyond their room by two spokes at once. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('introduction_night'))";

    private final Introductions introductions;
    private final NightlyPool pool;
    private final IntroductionEvidence evidence;
    private final IntroductionSteps steps;
    private final People people;
    private final ModerationDesk desk;
    private final CurrentActor current;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    NightlyProposals(
            Introductions introductions,
            NightlyPool pool,
            IntroductionEvidence evidence,
            IntroductionSteps steps,
            People people,
            ModerationDesk desk,
            CurrentActor current,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock,
            ApplicationEventPublisher events) {
        this.introductions = introductions;
        this.pool = pool;
        this.evidence = evidence;
        this.steps = steps;
        this.people = people;
        this.desk = desk;
        this.current = current;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.events = events;
    }

    @Scheduled(cron = "0 10 3 * * *", zone = "Europe/Rome")
    void tonight() {
        for (int spoke = 1; spoke <= SPOKES; spoke++) night(spoke);
    }

    /** Works a night through once for a spoke; answers how many were proposed. */
    int night(int spoke) {
        LocalDate night = LocalDate.ofInstant(clock.instant(), Dates.ROME);
        Integer proposed = transaction.execute(status -> {
            int first = jdbc.sql("insert into introduction_night (spoke, night, run_at) values (:spoke, :night, :at)"
                            + " on conflict do nothing")
                    .param("spoke", spoke)
                    .param("night", night)
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            return first == 0 ? 0 : propose(spoke);
        });
        return proposed == null ? 0 : proposed;
    }

    /** A challenge that asks, and how many places it has left. */
    public record Asking(ChallengeId challenge, LocalizedText title, int places) {}

    /** The challenges of a spoke that ask to be brought together by night and have places left. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SPOKE_LEADER', 'SPOKE_DEPUTY')")
    public List<Asking> asking(int spoke) {
        requireModerator(spoke);
        return pool.asking(spoke).entrySet().stream()
                .map(entry -> new Asking(entry.getKey().id(), entry.getKey().title(), entry.getValue()))
                .toList();
    }

    /** The same as by night, at once: for a leader who does not want to wait; answers how many were proposed. */
    @Transactional
    @PreAuthorize("hasAnyRole('SPOKE_LEADER', 'SPOKE_DEPUTY')")
    public int now(int spoke) {
        requireModerator(spoke);
        return propose(spoke);
    }

    private void requireModerator(int spoke) {
        if (!current.require().moderates(spoke)) throw new NotFound();
    }

    private int propose(int spoke) {
        jdbc.sql(ONE_AT_A_TIME).query(row -> {});
        List<Map.Entry<ChallengeFacts, Integer>> asking =
                List.copyOf(pool.asking(spoke).entrySet());
        List<List<Match>> near =
                asking.stream().map(entry -> pool.near(entry.getKey())).toList();
        TreeSet<AccountId> everybody = new TreeSet<>(Comparator.comparing(AccountId::value));
        near.forEach(matches -> matches.forEach(match -> everybody.add(match.person())));
        List<AccountId> persons = List.copyOf(everybody);
        Map<AccountId, Integer> room = pool.room(persons);
        List<SpokePlan.Pair> possible = new ArrayList<>();
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < asking.size(); i++)
            for (Match match : near.get(i)) {
                possible.add(new SpokePlan.Pair(i, persons.indexOf(match.person()), match.score()));
                matches.add(match);
            }
        List<SpokePlan.Pair> chosen = SpokePlan.of(
                asking.stream().mapToInt(Map.Entry::getValue).toArray(),
                persons.stream()
                        .mapToInt(person -> room.getOrDefault(person, 0))
                        .toArray(),
                possible);
        int proposed = 0;
        for (SpokePlan.Pair pair : chosen)
            if (propose(asking.get(pair.challenge()).getKey(), matches.get(possible.indexOf(pair)))) proposed++;
        if (proposed > 0) events.publishEvent(new IntroductionsProposed(UUID.randomUUID(), spoke, proposed));
        return proposed;
    }

    private boolean propose(ChallengeFacts challenge, Match match) {
        List<AccountId> company = people.membersOf(challenge.owner());
        if (company.isEmpty()) return false;
        AccountId asker = company.contains(challenge.author()) ? challenge.author() : company.getFirst();
        Introduction introduction = Introduction.proposed(
                challenge.id(), asker, match.person(), challenge.primarySpoke(), evidence.why(match), clock.instant());
        IntroductionId id = introduction.facts().id();
        introductions.saveAndFlush(introduction);
        desk.open(IntroductionReview.TYPE, id.value(), challenge.primarySpoke());
        steps.write(introduction, Actor.VISITOR, IntroductionSteps.SYSTEM, null, evidence.written(match));
        events.publishEvent(new IntroductionProposed(id));
        return true;
    }
}
