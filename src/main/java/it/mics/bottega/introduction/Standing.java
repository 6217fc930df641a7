package it.mics.bottega.introduction;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.directory.ProfileVisibility;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ConsentPurpose;
import it.mics.bottega.identity.Consents;
import it.mics.bottega.identity.People;
import it.mics.bottega.team.TeamRegister;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says whether an introduction may still come about as everything stands now, or what has overtaken it. */
@Component
class Standing {
    private final ChallengeRegister challenges;
    private final TeamRegister teams;
    private final Profiles profiles;
    private final People people;
    private final Consents consents;
    private final JdbcClient jdbc;

    Standing(
            ChallengeRegister challenges,
            TeamRegister teams,
            Profiles profiles,
            People people,
            Consents consents,
            JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.challenges = challenges;
        this.teams = teams;
        this.profiles = profiles;
        this.people = people;
        this.consents = consents;
    }

    /** What has overtaken it; what everybody may know is asked first. */
    Optional<Overtaken> of(IntroductionFacts facts) {
        Optional<ChallengeFacts> challenge = challenges.find(facts.challenge());
        if (challenge.isEmpty() || challenge.get().status() != ChallengeStatus.OPEN)
            return Optional.of(Overtaken.CHALLENGE_CLOSED);
        if (askerGone(facts, challenge.get())) return Optional.of(Overtaken.ASKER_GONE);
        Optional<Overtaken> wish = ofWish(facts);
        return wish.isPresent() ? wish : ofPerson(facts.person(), facts);
    }

    /** What the nightly run proposed and nobody was offered yet rests on both sides' still wanting it. */
    private Optional<Overtaken> ofWish(IntroductionFacts facts) {
        if (facts.origin() != Origin.PROPOSED || facts.wasOffered()) return Optional.empty();
        if (none(
                "select count(*) from introduction_wish where challenge_id = :id",
                facts.challenge().value())) return Optional.of(Overtaken.ASKER_GONE);
        return consents.since(facts.person(), ConsentPurpose.PROPOSED_BY_NIGHT).isEmpty()
                ? Optional.of(Overtaken.PERSON_AWAY)
                : Optional.empty();
    }

    private boolean none(String counting, UUID id) {
        return jdbc.sql(counting).param("id", id).query(Integer.class).single() == 0;
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
