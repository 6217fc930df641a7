package it.mics.bottega.notification;

import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.People;
import it.mics.bottega.introduction.IntroductionAccepted;
import it.mics.bottega.introduction.IntroductionBook;
import it.mics.bottega.introduction.IntroductionDeclined;
import it.mics.bottega.introduction.IntroductionExpired;
import it.mics.bottega.introduction.IntroductionFacts;
import it.mics.bottega.introduction.IntroductionId;
import it.mics.bottega.introduction.IntroductionLinks;
import it.mics.bottega.introduction.IntroductionOffered;
import it.mics.bottega.introduction.IntroductionRejected;
import it.mics.bottega.introduction.IntroductionRequested;
import it.mics.bottega.introduction.IntroductionWithdrawn;
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

    IntroductionNotices(Post post, IntroductionBook introductions, ChallengeRegister challenges, People people) {
        this.post = post;
        this.introductions = introductions;
        this.challenges = challenges;
        this.people = people;
    }

    @ApplicationModuleListener
    void on(IntroductionRequested event) {
        tell(
                event.introduction(),
                NoticeKind.INTRODUCTION_TO_REVIEW,
                "decisions",
                facts -> people.moderators(facts.spoke()));
    }

    @ApplicationModuleListener
    void on(IntroductionOffered event) {
        tell(
                event.introduction(),
                NoticeKind.INTRODUCTION_OFFERED,
                IntroductionLinks.mine(),
                facts -> List.of(facts.person()));
    }

    @ApplicationModuleListener
    void on(IntroductionAccepted event) {
        tell(
                event.introduction(),
                NoticeKind.INTRODUCTION_MUTUAL,
                IntroductionLinks.mine(),
                facts -> List.of(facts.asker(), facts.person()));
    }

    @ApplicationModuleListener
    void on(IntroductionRejected event) {
        tell(
                event.introduction(),
                NoticeKind.INTRODUCTION_DECLINED,
                IntroductionLinks.mine(),
                facts -> List.of(facts.asker()));
    }

    @ApplicationModuleListener
    void on(IntroductionDeclined event) {
        tell(
                event.introduction(),
                NoticeKind.INTRODUCTION_DECLINED,
                IntroductionLinks.mine(),
                facts -> List.of(facts.asker()));
    }

    @ApplicationModuleListener
    void on(IntroductionExpired event) {
        tell(
                event.introduction(),
                NoticeKind.INTRODUCTION_EXPIRED,
                IntroductionLinks.mine(),
                facts -> List.of(facts.asker(), facts.person()));
    }

    /** A request that was taken back before the spoke decided leaves the person as they were: they never knew of it. */
    @ApplicationModuleListener
    void on(IntroductionWithdrawn event) {
        tell(
                event.introduction(),
                NoticeKind.INTRODUCTION_WITHDRAWN,
                IntroductionLinks.mine(),
                facts -> facts.wasOffered() ? List.of(facts.person()) : List.of());
    }

    private void tell(
            IntroductionId id, NoticeKind kind, String link, Function<IntroductionFacts, Collection<AccountId>> whom) {
        introductions
                .find(id)
                .ifPresent(facts -> post.tell(
                        whom.apply(facts),
                        kind,
                        id.value().toString(),
                        challenges.get(facts.challenge()).title(),
                        "",
                        link));
    }
}
