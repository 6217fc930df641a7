package it.mics.bottega.introduction;

import it.mics.bottega.challenge.ChallengeChanged;
import it.mics.bottega.challenge.ChallengeClosed;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.directory.ProfileChanged;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.team.MemberJoined;
import it.mics.bottega.team.MemberLeft;
import it.mics.bottega.team.TeamsMerged;
import it.mics.bottega.uikit.Dates;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends introductions that nobody answered or that events have overtaken; heard from below, and looked for every hour. */
@Component
class IntroductionEndings {
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final int MORNINGS = 5;

    private final Introductions introductions;
    private final Standing standing;
    private final ModerationDesk desk;
    private final EntityManager entities;
    private final IntroductionSteps steps;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    IntroductionEndings(
            Introductions introductions,
            Standing standing,
            ModerationDesk desk,
            EntityManager entities,
            IntroductionSteps steps,
            Clock clock,
            ApplicationEventPublisher events) {
        this.introductions = introductions;
        this.standing = standing;
        this.desk = desk;
        this.entities = entities;
        this.steps = steps;
        this.clock = clock;
        this.events = events;
    }

    @ApplicationModuleListener
    void on(MemberJoined event) {
        look(event.account());
    }

    @ApplicationModuleListener
    void on(MemberLeft event) {
        look(introductions.openOfTeam(event.team().value()));
    }

    @ApplicationModuleListener
    void on(TeamsMerged event) {
        look(introductions.openOfTeam(event.guest().value()));
    }

    @ApplicationModuleListener
    void on(ProfileChanged event) {
        look(event.account());
    }

    @ApplicationModuleListener
    void on(ChallengeClosed event) {
        look(event.challenge());
    }

    @ApplicationModuleListener
    void on(ChallengeChanged event) {
        look(event.challenge());
    }

    /** What no event tells: accounts that were suspended, teams that dissolved. */
    @Scheduled(initialDelayString = "PT3M", fixedDelayString = "PT1H")
    @Transactional
    void look() {
        look(introductions.open());
    }

    /** An account goes for good: what it has under way ends with it, and to the other side it looks like any other end. */
    @Transactional(propagation = Propagation.MANDATORY)
    void gone(AccountId account) {
        Map<IntroductionId, Overtaken> ending = new TreeMap<>(Comparator.comparing(IntroductionId::value));
        introductions.openFor(account.value()).forEach(id -> ending.put(new IntroductionId(id), Overtaken.PERSON_AWAY));
        introductions.openBy(account.value()).forEach(id -> ending.put(new IntroductionId(id), Overtaken.ASKER_GONE));
        ending.forEach(this::supersede);
        entities.flush();
    }

    /** The company asks by itself about somebody whom the nightly run has proposed to it and of whom it does not know: its own request takes the place. */
    @Transactional(propagation = Propagation.MANDATORY)
    void takenOver(ChallengeId challenge, AccountId person) {
        introductions.proposedUnseen(challenge.value(), person.value()).forEach(id -> {
            desk.withdraw(IntroductionReview.TYPE, id);
            introductions
                    .lock(new IntroductionId(id))
                    .filter(each -> !each.facts().wasOffered())
                    .ifPresent(each -> supersede(each, Overtaken.ASKED));
        });
        entities.flush();
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT15M")
    @Transactional
    void expire() {
        Instant now = clock.instant();
        for (UUID id : introductions.lapsed(now)) {
            introductions
                    .lock(new IntroductionId(id))
                    .filter(each -> each.expire(now))
                    .ifPresent(each -> {
                        steps.write(each, Actor.VISITOR, IntroductionSteps.SYSTEM, null, null);
                        events.publishEvent(new IntroductionExpired(new IntroductionId(id)));
                    });
        }
    }

    /** Tells the asking side on its morning, so that the hour says nothing about what happened to the person. */
    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT15M")
    @Transactional
    void tellAskers() {
        Instant now = clock.instant();
        for (UUID id : introductions.toTell(now)) {
            introductions
                    .lock(new IntroductionId(id))
                    .filter(each -> each.tellAsker(now))
                    .ifPresent(each -> events.publishEvent(new IntroductionOverTold(new IntroductionId(id))));
        }
    }

    void look(AccountId person) {
        look(introductions.openFor(person.value()));
    }

    void look(ChallengeId challenge) {
        look(introductions.openAbout(challenge.value()));
    }

    private void look(Collection<UUID> ids) {
        Map<IntroductionId, Overtaken> overtaken = new LinkedHashMap<>();
        for (UUID id : ids)
            introductions
                    .findById(new IntroductionId(id))
                    .map(Introduction::facts)
                    .ifPresent(facts -> standing.of(facts).ifPresent(by -> overtaken.put(facts.id(), by)));
        // What was read is forgotten, so that each is read afresh once it is held.
        entities.clear();
        overtaken.forEach(this::supersede);
    }

    private void supersede(IntroductionId id, Overtaken by) {
        // The case first, as a decision does, so that the two cannot wait for each other.
        desk.withdraw(IntroductionReview.TYPE, id.value());
        introductions.lock(id).ifPresent(each -> supersede(each, by));
    }

    private void supersede(Introduction introduction, Overtaken by) {
        IntroductionId id = introduction.facts().id();
        if (!introduction.supersede(by, morning(id))) return;
        steps.write(introduction, Actor.VISITOR, IntroductionSteps.SYSTEM, by.name(), null);
        events.publishEvent(new IntroductionSuperseded(id));
    }

    /** One of the next mornings in Rome; which one nobody can tell from outside. */
    private Instant morning(IntroductionId id) {
        int days = 1 + Math.floorMod(id.value().getLeastSignificantBits(), MORNINGS);
        return clock.instant()
                .atZone(Dates.ROME)
                .toLocalDate()
                .plusDays(days)
                .atTime(MORNING)
                .atZone(Dates.ROME)
                .toInstant();
    }
}
