package it.mics.bottega.introduction;

import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.governance.conflict.Concerned;
import it.mics.bottega.governance.conflict.ConcernedParties;
import it.mics.bottega.governance.conflict.Party;
import it.mics.bottega.governance.conflict.Thing;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamRegister;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A decision about an introduction concerns the company of the challenge, who asked, their team, and the person. */
@Component
class IntroductionParties implements ConcernedParties {
    private final Introductions introductions;
    private final ChallengeRegister challenges;
    private final TeamRegister teams;

    IntroductionParties(Introductions introductions, ChallengeRegister challenges, TeamRegister teams) {
        this.introductions = introductions;
        this.challenges = challenges;
        this.teams = teams;
    }

    @Override
    public String subjectType() {
        return IntroductionReview.TYPE;
    }

    @Override
    public Concerned of(UUID subject) {
        return concerned(
                introductions.findById(new IntroductionId(subject)),
                team -> teams.find(team).orElse(null));
    }

    /** The team’s roster is held, so that nobody joins it meanwhile. */
    @Override
    public Concerned held(UUID subject) {
        return concerned(introductions.lock(new IntroductionId(subject)), teams::held);
    }

    /** The asking side alone: what is found between the person and them. */
    Concerned across(IntroductionFacts facts) {
        List<Party> side = new ArrayList<>(List.of(Party.of(facts.asker(), "introduction.conflict.asker")));
        TeamId asking = facts.team();
        if (asking != null)
            teams.find(asking)
                    .ifPresent(team -> team.members().forEach(member -> {
                        OrganisationId joinedFrom = member.organisationAtJoin();
                        side.add(new Party(member.account(), "", joinedFrom == null ? Set.of() : Set.of(joinedFrom)));
                    }));
        return new Concerned(Set.of(challenges.get(facts.challenge()).owner()), side, Set.of());
    }

    private Concerned concerned(Optional<Introduction> found, Function<TeamId, @Nullable TeamFacts> read) {
        IntroductionFacts facts = found.orElseThrow(NotFound::new).facts();
        List<Party> sides = new ArrayList<>(List.of(
                Party.of(facts.asker(), "introduction.conflict.asker"),
                Party.of(facts.person(), "introduction.conflict.person")));
        TeamId asking = facts.team();
        TeamFacts team = asking == null ? null : read.apply(asking);
        if (team != null) {
            team.members().forEach(member -> {
                OrganisationId joinedFrom = member.organisationAtJoin();
                sides.add(new Party(member.account(), "", joinedFrom == null ? Set.of() : Set.of(joinedFrom)));
            });
        }
        return new Concerned(
                Set.of(challenges.get(facts.challenge()).owner()),
                sides,
                Set.of(new Thing("challenge", facts.challenge().value())));
    }
}
