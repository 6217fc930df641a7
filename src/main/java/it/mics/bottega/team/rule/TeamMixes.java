package it.mics.bottega.team.rule;

import it.mics.bottega.challenge.agreement.AgreementKind;
import it.mics.bottega.challenge.agreement.Agreements;
import it.mics.bottega.directory.OrganisationKind;
import it.mics.bottega.directory.OrganisationSummary;
import it.mics.bottega.directory.Organisations;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.team.TeamMember;
import it.mics.bottega.uikit.Dates;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts of what people a team is made, from what their profiles say now. */
@Component
public class TeamMixes {
    private final Profiles profiles;
    private final Organisations organisations;
    private final Taxonomy taxonomy;
    private final Agreements agreements;
    private final Clock clock;

    TeamMixes(Profiles profiles, Organisations organisations, Taxonomy taxonomy, Agreements agreements, Clock clock) {
        this.agreements = agreements;
        this.profiles = profiles;
        this.organisations = organisations;
        this.taxonomy = taxonomy;
        this.clock = clock;
    }

    /** Of what people these members make a team now. */
    public TeamMix of(List<TeamMember> members) {
        return of(
                members,
                profiles.present(members.stream().map(TeamMember::account).toList()));
    }

    /** The same with profiles that have been read already. */
    public TeamMix of(List<TeamMember> members, List<ResearcherProfile> known) {
        return TeamMix.of(
                members,
                known,
                skill -> taxonomy.thesaurus().heading(skill),
                this::isCompany,
                clock.instant().atZone(Dates.ROME).getYear(),
                agreements.current(AgreementKind.TEAM).version());
    }

    /** True where this person works for a company, or does research in one. */
    public boolean fromIndustry(AccountId person, @Nullable OrganisationId organisation) {
        return TeamMix.fromIndustry(
                profiles.present(List.of(person)).stream().findFirst().orElse(null), organisation, this::isCompany);
    }

    /** Those of these people who neither work for a company nor do research in one. */
    public List<ResearcherProfile> outsideIndustry(List<ResearcherProfile> people) {
        Set<OrganisationId> companies = organisations
                .byId(people.stream()
                        .map(ResearcherProfile::organisation)
                        .filter(Objects::nonNull)
                        .toList())
                .values()
                .stream()
                .filter(found -> found.kind() == OrganisationKind.COMPANY)
                .map(OrganisationSummary::id)
                .collect(Collectors.toSet());
        return people.stream()
                .filter(person -> !TeamMix.fromIndustry(person, person.organisation(), companies::contains))
                .toList();
    }

    private boolean isCompany(OrganisationId organisation) {
        return organisations
                .find(organisation)
                .filter(found -> found.kind() == OrganisationKind.COMPANY)
                .isPresent();
    }
}
