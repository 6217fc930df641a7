package it.mics.bottega.report;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.directory.DirectoryLinks;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.governance.conflict.Concerned;
import it.mics.bottega.governance.conflict.Party;
import it.mics.bottega.governance.conflict.Thing;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.identity.People;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.team.TeamCatalogue;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamLinks;
import it.mics.bottega.team.TeamRegister;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds what can be reported; who may read it is said by the policy of each kind alone. */
@Component
class ReportedThings {
    private final ChallengeRegister challenges;
    private final ChallengePolicy policy;
    private final Profiles profiles;
    private final TeamRegister teams;
    private final TeamCatalogue catalogue;
    private final People people;
    private final Taxonomy taxonomy;
    private final CurrentActor current;

    ReportedThings(
            ChallengeRegister challenges,
            ChallengePolicy policy,
            Profiles profiles,
            TeamRegister teams,
            TeamCatalogue catalogue,
            People people,
            Taxonomy taxonomy,
            CurrentActor current) {
        this.challenges = challenges;
        this.policy = policy;
        this.profiles = profiles;
        this.teams = teams;
        this.catalogue = catalogue;
        this.people = people;
        this.taxonomy = taxonomy;
        this.current = current;
    }

    /** The thing, where the person who is acting may read it; refuses alike where it is not there. */
    ReportedThing readable(ReportedId thing) {
        UUID id = thing.value();
        boolean there = switch (thing.kind()) {
            case CHALLENGE ->
                challenges
                        .find(new ChallengeId(id))
                        .filter(found -> policy.mayRead(current.require(), found))
                        .isPresent();
            case PERSON -> profiles.visible(new AccountId(id)).isPresent();
            // Refuses by itself.
            case TEAM -> catalogue.details(new TeamId(id)).team().id().value().equals(id);
        };
        return Optional.of(thing).filter(each -> there).flatMap(this::find).orElseThrow(NotFound::new);
    }

    /** The thing as it is now, whoever is acting. */
    Optional<ReportedThing> find(ReportedId thing) {
        UUID id = thing.value();
        return switch (thing.kind()) {
            case CHALLENGE -> challenges.find(new ChallengeId(id)).map(this::challenge);
            case PERSON ->
                profiles.present(List.of(new AccountId(id))).stream()
                        .findFirst()
                        .map(this::person);
            case TEAM -> teams.find(new TeamId(id)).map(this::team);
        };
    }

    private ReportedThing challenge(ChallengeFacts facts) {
        return new ReportedThing(
                new ReportedId(ReportKind.CHALLENGE, facts.id().value()),
                facts.title(),
                facts.teaser(),
                spoke(facts.primarySpoke()),
                Set.copyOf(people.membersOf(facts.owner())),
                ChallengeLinks.challenge(facts.id()),
                new Concerned(
                        Set.of(facts.owner()),
                        List.of(Party.of(facts.author(), "report.conflict.author")),
                        Set.of(new Thing(Reports.CHALLENGE, facts.id().value()))));
    }

    private ReportedThing person(ResearcherProfile profile) {
        AccountId account = profile.account();
        return new ReportedThing(
                new ReportedId(ReportKind.PERSON, account.value()),
                new LocalizedText(profile.name(), profile.name()),
                profile.headline(),
                spoke(profile.spokes().stream().findFirst().orElse(0)),
                Set.of(account),
                DirectoryLinks.person(account),
                new Concerned(Set.of(), List.of(Party.of(account, "report.conflict.person")), Set.of()));
    }

    private ReportedThing team(TeamFacts team) {
        List<Party> members = team.members().stream()
                .map(member -> {
                    OrganisationId joined = member.organisationAtJoin();
                    return new Party(
                            member.account(), "report.conflict.member", joined == null ? Set.of() : Set.of(joined));
                })
                .toList();
        return new ReportedThing(
                new ReportedId(ReportKind.TEAM, team.id().value()),
                new LocalizedText(team.name(), team.name()),
                team.pitch(),
                spoke(challenges
                        .find(team.challenge())
                        .map(ChallengeFacts::primarySpoke)
                        .orElse(0)),
                members.stream().map(Party::account).collect(Collectors.toSet()),
                TeamLinks.team(team.id()),
                new Concerned(
                        Set.of(),
                        members,
                        Set.of(new Thing(Reports.CHALLENGE, team.challenge().value()))));
    }

    /** What names no spoke goes to the first one, whose moderators know how to send it on. */
    private int spoke(int known) {
        return known > 0 ? known : taxonomy.spokes().getFirst().number();
    }
}
