package it.mics.bottega.introduction;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.directory.ProfileVisibility;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.People;
import it.mics.bottega.team.TeamRegister;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says whether an introduction may still come about as everything stands now, or what has overtaken it. */
@Component
class Standing {
    private final ChallengeRegister challenges;
    private final TeamRegister teams;
    private final Profiles profiles;
    private final People people;

    Standing(ChallengeRegister challenges, TeamRegister teams, Profiles profiles, People people) {
        this.challenges = challenges;
        this.teams = teams;
        this.profiles = profiles;
        this.people = people;
    }

    /** What has overtaken it; what everybody may know is asked first. */
    Optional<Overtaken> of(IntroductionFacts facts) {
        Optional<ChallengeFacts> challenge = challenges.find(facts.challenge());
        if (challenge.isEmpty() || challenge.get().status() != ChallengeStatus.OPEN)
            return Optional.of(Overtaken.CHALLENGE_CLOSED);
        if (askerGone(facts, challenge.get())) return Optional.of(Overtaken.ASKER_GONE);
        return ofPerson(facts.person(), facts);
    }

    private boolean askerGone(IntroductionFacts facts, ChallengeFacts challenge) {
        if (facts.team() != null)
            return people.actor(facts.asker()).isEmpty()
                    || teams.find(facts.team())
                            .filter(team -> team.status().open())
                            .isEmpty();
        if (facts.origin() == Origin.PROPOSED)
            return people.membersOf(challenge.owner()).isEmpty();
        return people.actor(facts.asker()).isEmpty();
    }

    private Optional<Overtaken> ofPerson(AccountId person, IntroductionFacts facts) {
        Optional<ResearcherProfile> profile =
                profiles.present(List.of(person)).stream().findFirst();
        if (profile.isEmpty()
                || people.actor(person).isEmpty()
                || profile.get().visibility() == ProfileVisibility.HIDDEN
                || !profile.get().openToTeams()) return Optional.of(Overtaken.PERSON_AWAY);
        if (teams.of(person, facts.challenge()).isPresent()) return Optional.of(Overtaken.PERSON_PLACED);
        int engaged = teams.engagements(List.of(person)).getOrDefault(person, 0);
        return engaged >= profile.get().capacity() ? Optional.of(Overtaken.PERSON_FULL) : Optional.empty();
    }
}
