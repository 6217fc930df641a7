package it.mics.bottega.calendar;

import it.mics.bottega.calendar.ComingDate.Kind;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ConcernedChallenges;
import it.mics.bottega.challenge.question.QuestionRegister;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamRegister;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The dates of challenges that a reader may know: only of those that they may read at this moment, and only what is public of them. */
@Component
class ChallengeDates {
    private final ChallengeRegister challenges;
    private final ChallengePolicy policy;
    private final QuestionRegister questions;
    private final ConcernedChallenges concerned;
    private final TeamRegister teams;

    ChallengeDates(
            ChallengeRegister challenges,
            ChallengePolicy policy,
            QuestionRegister questions,
            ConcernedChallenges concerned,
            TeamRegister teams) {
        this.challenges = challenges;
        this.policy = policy;
        this.questions = questions;
        this.concerned = concerned;
        this.teams = teams;
    }

    /** The dates of the challenges of this person’s teams and companies. */
    List<ComingDate> concerning(Actor actor) {
        Set<ChallengeId> ids = new LinkedHashSet<>();
        teams.ofAccount(actor.id()).stream().map(TeamFacts::challenge).forEach(ids::add);
        if (!actor.companies().isEmpty()) ids.addAll(concerned.of(actor.companies(), List.of()));
        return of(ids, actor);
    }

    List<ComingDate> of(Collection<ChallengeId> ids, Actor reader) {
        List<ComingDate> dates = new ArrayList<>();
        for (ChallengeFacts facts : challenges.present(ids)) {
            if (!facts.status().isPublic() || !policy.mayRead(reader, facts)) continue;
            add(dates, facts, Kind.QUESTIONS, questions.until(facts).orElse(null));
            add(dates, facts, Kind.PROPOSALS, facts.submitUntil());
            add(dates, facts, Kind.ANSWERS, facts.decideBy());
        }
        return dates;
    }

    private static void add(List<ComingDate> dates, ChallengeFacts facts, Kind kind, @Nullable Instant at) {
        if (at != null) dates.add(new ComingDate(facts.id(), facts.primarySpoke(), facts.title(), kind, at));
    }
}
