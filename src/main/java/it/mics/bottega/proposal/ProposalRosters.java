package it.mics.bottega.proposal;

import it.mics.bottega.directory.OrganisationSummary;
import it.mics.bottega.directory.Organisations;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.identity.People;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.team.TeamRegister;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Puts names to the members of a proposal, for those who may read it. */
@Service
public class ProposalRosters {
    private final People people;
    private final Organisations organisations;
    private final TeamRegister teams;

    ProposalRosters(People people, Organisations organisations, TeamRegister teams) {
        this.teams = teams;
        this.people = people;
        this.organisations = organisations;
    }

    /** The members with their names, leader first. */
    public List<RosterLine> named(List<RosterEntry> roster) {
        Map<AccountId, String> names =
                people.names(roster.stream().map(RosterEntry::account).toList());
        Map<OrganisationId, OrganisationSummary> known = organisations.byId(roster.stream()
                .flatMap(entry -> Stream.ofNullable(entry.organisation()))
                .distinct()
                .toList());
        return roster.stream()
                .sorted((a, b) -> Boolean.compare(b.leader(), a.leader()))
                .map(entry -> new RosterLine(
                        names.getOrDefault(entry.account(), ""),
                        entry.roleTitle(),
                        organisation(entry, known),
                        entry.leader()))
                .toList();
    }

    /** Those of the roster of this version who are in the team no more. */
    public List<RosterEntry> gone(SubmittedProposal sent) {
        return teams.find(sent.facts().team())
                .map(team -> sent.roster().stream()
                        .filter(entry -> !team.has(entry.account()))
                        .toList())
                .orElse(List.of());
    }

    private static LocalizedText organisation(RosterEntry entry, Map<OrganisationId, OrganisationSummary> known) {
        OrganisationId id = entry.organisation();
        OrganisationSummary summary = id == null ? null : known.get(id);
        return summary == null ? LocalizedText.EMPTY : summary.name();
    }
}
