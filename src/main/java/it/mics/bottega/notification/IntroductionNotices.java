package it.mics.bottega.notification;

import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.People;
import it.mics.bottega.introduction.IntroductionAccepted;
import it.mics.bottega.introduction.IntroductionBook;
import it.mics.bottega.introduction.IntroductionCompleted;
import it.mics.bottega.introduction.IntroductionDeclined;
import it.mics.bottega.introduction.IntroductionExpired;
import it.mics.bottega.introduction.IntroductionFacts;
import it.mics.bottega.introduction.IntroductionId;
import it.mics.bottega.introduction.IntroductionLinks;
import it.mics.bottega.introduction.IntroductionOffered;
import it.mics.bottega.introduction.IntroductionOutcomeAsked;
import it.mics.bottega.introduction.IntroductionOverTold;
import it.mics.bottega.introduction.IntroductionRejected;
import it.mics.bottega.introduction.IntroductionRequested;
import it.mics.bottega.introduction.IntroductionReturned;
import it.mics.bottega.introduction.IntroductionStatus;
import it.mics.bottega.introduction.IntroductionSuperseded;
import it.mics.bottega.introduction.IntroductionWithdrawn;
import it.mics.bottega.introduction.IntroductionsProposed;
import it.mics.bottega.introduction.Origin;
import it.mics.bottega.introduction.Side;
import it.mics.bottega.taxonomy.Taxonomy;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells each side of an introduction what concerns it, without naming the other one. */
@Component
class IntroductionNotices {
    private final Post post;
    private final IntroductionBook introductions;
    private final ChallengeRegister challenges;
    private final People people;
    private final Taxonomy taxonomy;

    IntroductionNotices(
            Post post, IntroductionBook introductions, ChallengeRegister challenges, People people, Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        this.post = post;
        this.introductions = introductions;
        this.challenges = challenges;
        this.people = people;
    }

    @ApplicationModuleListener
    void on(IntroductionRequested event) {
        toReview(event.introduction(), "");
    }

    /** One notice for a whole run, however many it found. */
    @ApplicationModuleListener
    void on(IntroductionsProposed event) {
        post.tell(
                people.moderators(event.spoke()),
                NoticeKind.INTRODUCTIONS_PROPOSED,
                event.run().toString(),
                taxonomy.spoke(event.spoke()).title(),
                String.valueOf(event.count()),
                "decisions");
    }

    @ApplicationModuleListener
    void on(IntroductionCompleted event) {
        toReview(event.introduction(), event.at().toString());
    }

    @ApplicationModuleListener
    void on(IntroductionReturned event) {
        tell(
                event.introduction(),
                NoticeKind.INTRODUCTION_RETURNED,
                event.at().toString(),
                facts -> List.of(facts.asker()));
    }

    /** A proposed one waits for both; for a requested one the asking side has said its yes. */
    @ApplicationModuleListener
    void on(IntroductionOffered event) {
        tell(
                event.introduction(),
                NoticeKind.INTRODUCTION_OFFERED,
                facts -> proposed(facts, List.of(), facts.person()));
        tell(
                event.introduction(),
                NoticeKind.INTRODUCTION_PROPOSED,
                facts -> proposed(facts, List.of(facts.asker(), facts.person())));
    }

    @ApplicationModuleListener
    void on(IntroductionAccepted event) {
        tell(event.introduction(), NoticeKind.INTRODUCTION_MUTUAL, facts -> List.of(facts.asker(), facts.person()));
    }

    @ApplicationModuleListener
    void on(IntroductionRejected event) {
        tell(
                event.introduction(),
                NoticeKind.INTRODUCTION_DECLINED,
                facts -> proposed(facts, List.of(), facts.asker()));
    }

    /** The other side learns that it does not go ahead; whoever said no knows. */
    @ApplicationModuleListener
    void on(IntroductionDeclined event) {
        tell(event.introduction(), NoticeKind.INTRODUCTION_DECLINED, IntroductionNotices::across);
    }

    @ApplicationModuleListener
    void on(IntroductionExpired event) {
        tell(event.introduction(), NoticeKind.INTRODUCTION_EXPIRED, facts -> both(facts));
    }

    /** A request that was taken back before the spoke decided leaves the person as they were: they never knew of it. */
    @ApplicationModuleListener
    void on(IntroductionWithdrawn event) {
        tell(
                event.introduction(),
                NoticeKind.INTRODUCTION_WITHDRAWN,
                facts -> facts.wasOffered() ? proposed(facts, List.of(), facts.person()) : List.of());
        tell(event.introduction(), NoticeKind.INTRODUCTION_DECLINED, facts -> proposed(facts, across(facts)));
    }

    /** What happened to the person is told to the person alone; the asking side has its own morning. */
    @ApplicationModuleListener
    void on(IntroductionSuperseded event) {
        tell(
                event.introduction(),
                NoticeKind.INTRODUCTION_SUPERSEDED,
                facts -> facts.askerSees() == null
                        ? both(facts)
                        : facts.wasOffered() ? List.of(facts.person()) : List.of());
    }

    @ApplicationModuleListener
    void on(IntroductionOverTold event) {
        tell(event.introduction(), NoticeKind.INTRODUCTION_SUPERSEDED, facts -> List.of(facts.asker()));
    }

    @ApplicationModuleListener
    void on(IntroductionOutcomeAsked event) {
        tell(event.introduction(), NoticeKind.INTRODUCTION_OUTCOME, IntroductionNotices::both);
    }

    /** Those who know of it: the asking side unless it was proposed and never offered, the person once it was offered. */
    private static List<AccountId> both(IntroductionFacts facts) {
        if (facts.wasOffered()) return List.of(facts.asker(), facts.person());
        return proposed(facts, List.of(), facts.asker());
    }

    private static List<AccountId> across(IntroductionFacts facts) {
        return List.of(facts.declinedBy() == Side.ASKER ? facts.person() : facts.asker());
    }

    private static List<AccountId> proposed(IntroductionFacts facts, List<AccountId> whom, AccountId... otherwise) {
        return facts.origin() == Origin.PROPOSED ? whom : List.of(otherwise);
    }

    private void toReview(IntroductionId id, String occasion) {
        tell(
                id,
                NoticeKind.INTRODUCTION_TO_REVIEW,
                occasion,
                "decisions",
                facts -> facts.status() == IntroductionStatus.IN_REVIEW ? people.moderators(facts.spoke()) : List.of());
    }

    private void tell(IntroductionId id, NoticeKind kind, Function<IntroductionFacts, Collection<AccountId>> whom) {
        tell(id, kind, "", whom);
    }

    private void tell(
            IntroductionId id,
            NoticeKind kind,
            String occasion,
            Function<IntroductionFacts, Collection<AccountId>> whom) {
        tell(id, kind, occasion, IntroductionLinks.mine(), whom);
    }

    private void tell(
            IntroductionId id,
            NoticeKind kind,
            String occasion,
            String link,
            Function<IntroductionFacts, Collection<AccountId>> whom) {
        introductions
                .find(id)
                .ifPresent(facts -> post.tell(
                        whom.apply(facts),
                        kind,
                        id.value() + occasion,
                        challenges.get(facts.challenge()).title(),
                        "",
                        link));
    }
}
