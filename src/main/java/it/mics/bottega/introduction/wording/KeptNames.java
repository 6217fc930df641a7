package it.mics.bottega.introduction.wording;

import it.mics.bottega.challenge.AnonymousUntil;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.directory.Organisations;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.People;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamMember;
import it.mics.bottega.team.TeamRegister;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which names whoever writes for a company or a team leaves out of what is read before both have said yes. */
@Component
public class KeptNames {
    private final TeamRegister teams;
    private final People people;
    private final Organisations organisations;

    KeptNames(TeamRegister teams, People people, Organisations organisations) {
        this.teams = teams;
        this.people = people;
        this.organisations = organisations;
    }

    /** Refuses words that name the writer, the team or anybody in it, or a company that keeps its name to itself. */
    public void requireOut(String words, Actor writer, ChallengeFacts challenge, @Nullable TeamId team) {
        Wording.withoutName(words, writer.name());
        if (team != null) teams.find(team).ifPresent(facts -> requireOut(words, facts));
        else if (challenge.anonymousUntil() != AnonymousUntil.NEVER) {
            LocalizedText name = organisations.get(challenge.owner()).name();
            Stream.of(name.it(), name.en()).filter(Objects::nonNull).forEach(own -> Wording.withoutCompany(words, own));
        }
    }

    private void requireOut(String words, TeamFacts team) {
        Wording.withoutTeam(words, team.name());
        team.members().stream()
                .map(TeamMember::account)
                .map(people::name)
                .forEach(name -> Wording.withoutColleague(words, name));
    }
}
