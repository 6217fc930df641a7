package it.mics.bottega.benchmark.properties;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.directory.editing.ProfileDraft;
import it.mics.bottega.directory.editing.ProfileEditing;
import it.mics.bottega.kernel.TrlRange;
import it.mics.bottega.matching.Interest;
import it.mics.bottega.matching.Interests;
import it.mics.bottega.matching.Match;
import it.mics.bottega.matching.Matchmaking;
import it.mics.bottega.matching.advice.Advice;
import it.mics.bottega.matching.advice.Change;
import it.mics.bottega.matching.advice.ResearcherAdvice;
import it.mics.bottega.matching.advice.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The score that an advice promises, against the score once the person has done in the product what it says. */
final class PromiseProperty implements Property {
    private static final int PEOPLE = 40;

    @Override
    public List<Finding> measure(World world) {
        List<ChallengeFacts> challenges = world.challenges();
        List<ResearcherProfile> people = world.proposable();
        List<Double> errors = new ArrayList<>();
        int refused = 0;
        for (int i = 0; i < Math.min(PEOPLE, people.size()); i++) {
            ResearcherProfile person = people.get(i * people.size() / Math.min(PEOPLE, people.size()));
            ChallengeFacts challenge = challenges.get(i % challenges.size());
            Optional<Double> error = world.asResearcher(person.account(), () -> error(world, person, challenge));
            if (error.isEmpty()) refused++;
            else errors.add(error.get());
        }
        double worst = errors.stream().mapToDouble(Math::abs).max().orElse(0);
        return List.of(Finding.of("promise")
                .with("max_error", worst)
                .with("advice_followed", errors.size())
                .with("without_advice", refused)
                .must("0", worst == 0 && !errors.isEmpty()));
    }

    private static Optional<Double> error(World world, ResearcherProfile person, ChallengeFacts challenge) {
        Matchmaking matchmaking = world.the(Matchmaking.class);
        Match now = matchmaking.between(person.account(), challenge.id()).orElseThrow();
        List<Advice> advice = world.the(ResearcherAdvice.class).further(now, challenge);
        if (advice.isEmpty()) return Optional.empty();
        Advice first = advice.getFirst();
        Situation then = Change.all(first.changes(), new Situation(person, Interest.NONE));
        if (then.interest() != Interest.NONE) world.the(Interests.class).say(challenge.id(), then.interest());
        ProfileEditing editing = world.the(ProfileEditing.class);
        editing.save(follow(editing.open().draft(), then.person()));
        return matchmaking.between(person.account(), challenge.id()).map(match -> match.score() - first.after());
    }

    private static ProfileDraft follow(ProfileDraft draft, ResearcherProfile then) {
        TrlRange trl = then.usualTrl();
        return new ProfileDraft(
                draft.version(),
                draft.about(),
                then.skills(),
                new ProfileDraft.Focus(
                        then.spokes(), then.sectors(), trl == null ? null : trl.from(), trl == null ? null : trl.to()),
                draft.outputs(),
                new ProfileDraft.Availability(
                        then.openToTeams(), then.capacity(), then.availablePercent(), then.availableFrom()),
                draft.visibility());
    }
}
