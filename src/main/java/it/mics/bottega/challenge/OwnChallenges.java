package it.mics.bottega.challenge;

import it.mics.bottega.governance.CaseView;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A company's own challenges in every state, with what the leader said. */
@Service
@PreAuthorize("hasRole('COMPANY_MEMBER')")
public class OwnChallenges {
    private final Challenges challenges;
    private final ChallengeQueries queries;
    private final ChallengeHistory history;
    private final ModerationDesk desk;
    private final CurrentActor current;

    OwnChallenges(
            Challenges challenges,
            ChallengeQueries queries,
            ChallengeHistory history,
            ModerationDesk desk,
            CurrentActor current) {
        this.challenges = challenges;
        this.queries = queries;
        this.history = history;
        this.desk = desk;
        this.current = current;
    }

    /** All of them, the one written on last first. */
    @Transactional(readOnly = true)
    public List<OwnChallenge> list() {
        Actor actor = current.require();
        return queries.of(actor.companies()).stream()
                .flatMap(facts -> challenges.findById(facts.id()).stream().map(challenge -> own(facts, challenge)))
                .toList();
    }

    private OwnChallenge own(ChallengeFacts facts, Challenge challenge) {
        ChallengeSheet sheet = challenge.sheet(history.of(facts.id()));
        int there = (int) Stream.of(DraftPart.values())
                .filter(part -> part.in(sheet.draft()))
                .count();
        Optional<CaseView> review =
                desk.openOn(ChallengeAuthoring.SUBJECT, facts.id().value());
        return new OwnChallenge(
                sheet,
                facts.owner(),
                there,
                facts.openedAt(),
                review.map(CaseView::dueAt).orElse(null),
                review.filter(view -> view.standing().isPaused()).isPresent());
    }
}
