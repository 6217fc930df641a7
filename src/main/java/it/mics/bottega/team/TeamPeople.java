package it.mics.bottega.team;

import it.mics.bottega.directory.OrganisationSummary;
import it.mics.bottega.directory.Organisations;
import it.mics.bottega.directory.ProfilePolicy;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.identity.People;
import it.mics.bottega.kernel.LocalizedText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows people around a team to a reader: fellow members by name, others only where their profile is visible. */
@Component
public class TeamPeople {
    private final Profiles profiles;
    private final ProfilePolicy policy;
    private final Organisations organisations;
    private final People people;

    TeamPeople(Profiles profiles, ProfilePolicy policy, Organisations organisations, People people) {
        this.profiles = profiles;
        this.policy = policy;
        this.organisations = organisations;
        this.people = people;
    }

    /** Members as they joined, with their names where the reader is one of them. */
    Map<AccountId, TeamPerson> members(Actor reader, TeamFacts team) {
        Map<AccountId, @Nullable OrganisationId> joined = new LinkedHashMap<>();
        team.members().forEach(member -> joined.put(member.account(), member.organisationAtJoin()));
        return show(reader, joined, reader.account() != null && team.has(reader.id()), true);
    }

    /** Others, for example who was invited or has asked; of somebody whose profile is closed to the reader nothing is left, not even where they work. */
    public Map<AccountId, TeamPerson> others(Actor reader, Collection<AccountId> accounts) {
        Map<AccountId, @Nullable OrganisationId> now = new LinkedHashMap<>();
        accounts.forEach(account -> now.put(account, null));
        profiles.present(accounts).forEach(profile -> now.put(profile.account(), profile.organisation()));
        return show(reader, now, false, false);
    }

    private Map<AccountId, TeamPerson> show(
            Actor reader, Map<AccountId, @Nullable OrganisationId> who, boolean fellows, boolean joined) {
        Map<AccountId, ResearcherProfile> written = new LinkedHashMap<>();
        profiles.present(who.keySet()).forEach(profile -> written.put(profile.account(), profile));
        Set<OrganisationId> wanted = new LinkedHashSet<>();
        who.values().stream().filter(Objects::nonNull).forEach(wanted::add);
        Map<OrganisationId, OrganisationSummary> known = organisations.byId(wanted);
        Map<AccountId, String> names = people.names(who.keySet());
        Map<AccountId, TeamPerson> shown = new LinkedHashMap<>();
        who.forEach((account, organisation) -> {
            ResearcherProfile profile = written.get(account);
            boolean named = fellows || reader.is(account) || (profile != null && policy.mayRead(reader, profile));
            shown.put(
                    account,
                    new TeamPerson(
                            account,
                            named ? names.get(account) : null,
                            profile == null || !named ? LocalizedText.EMPTY : profile.headline(),
                            organisation == null || !named && !joined ? null : known.get(organisation)));
        });
        return shown;
    }
}
