package it.mics.bottega.history;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.directory.ProfilePolicy;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.governance.audit.ActRow;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.People;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.ProposalLinks;
import it.mics.bottega.proposal.ProposalRegister;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamLinks;
import it.mics.bottega.team.TeamRegister;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names to the ids of the record, each asked of the module that owns it and only where the reader may know it. */
@Component
class ActNames {
    private static final Named NOTHING = new Named(LocalizedText.EMPTY, false, null);

    private final People people;
    private final Profiles profiles;
    private final ProfilePolicy visibility;
    private final ChallengeRegister challenges;
    private final ChallengePolicy policy;
    private final TeamRegister teams;
    private final ProposalRegister proposals;
    private final HistoryPolicy histories;

    ActNames(
            People people,
            Profiles profiles,
            ProfilePolicy visibility,
            ChallengeRegister challenges,
            ChallengePolicy policy,
            TeamRegister teams,
            ProposalRegister proposals,
            HistoryPolicy histories) {
        this.people = people;
        this.profiles = profiles;
        this.visibility = visibility;
        this.challenges = challenges;
        this.policy = policy;
        this.teams = teams;
        this.proposals = proposals;
        this.histories = histories;
    }

    List<Act> of(List<ActRow> rows, Actor reader) {
        Map<AccountId, String> names = people.names(rows.stream()
                .flatMap(row -> Stream.concat(
                        Stream.ofNullable(row.actor()),
                        row.subjectType().equals(HistoryPolicy.ACCOUNT)
                                ? Stream.of(new AccountId(row.subject()))
                                : Stream.empty()))
                .distinct()
                .toList());
        Set<AccountId> readable = readable(names.keySet(), reader);
        Map<UUID, Named> things = challengesIn(rows, reader);
        return rows.stream()
                .map(row -> {
                    Named thing = named(row, reader, names, things);
                    AccountId actor = row.actor();
                    boolean mayKnow = actor != null && (readable.contains(actor) || inTheOpen(row, actor, reader));
                    return new Act(row, mayKnow ? names.get(actor) : null, thing.words, thing.known, thing.link);
                })
                .toList();
    }

    private Set<AccountId> readable(Set<AccountId> accounts, Actor reader) {
        if (histories.readsAll(reader)) return accounts;
        Set<AccountId> all = new HashSet<>();
        profiles.present(accounts).stream()
                .filter(profile -> visibility.mayRead(reader, profile))
                .forEach(profile -> all.add(profile.account()));
        return all;
    }

    /** Whoever acts for others stands by it with their name; a researcher does so towards the own team and nobody else. */
    private boolean inTheOpen(ActRow row, AccountId actor, Actor reader) {
        if (reader.is(actor) || !row.actingAs().startsWith(Role.RESEARCHER.name())) return true;
        return row.subjectType().equals(HistoryPolicy.TEAM)
                && teams.find(new TeamId(row.subject()))
                        .filter(team -> team.has(actor) && team.has(reader.id()))
                        .isPresent();
    }

    private Map<UUID, Named> challengesIn(List<ActRow> rows, Actor reader) {
        Map<UUID, Named> all = new HashMap<>();
        List<ChallengeId> ids = rows.stream()
                .filter(row -> row.subjectType().equals(HistoryPolicy.CHALLENGE))
                .map(row -> new ChallengeId(row.subject()))
                .distinct()
                .toList();
        for (ChallengeFacts challenge : challenges.present(ids)) {
            if (policy.mayRead(reader, challenge)) {
                all.put(
                        challenge.id().value(),
                        new Named(challenge.title(), true, ChallengeLinks.challenge(challenge.id())));
            }
        }
        return all;
    }

    private Named named(ActRow row, Actor reader, Map<AccountId, String> names, Map<UUID, Named> things) {
        return switch (row.subjectType()) {
            case HistoryPolicy.CHALLENGE -> things.getOrDefault(row.subject(), NOTHING);
            case HistoryPolicy.ACCOUNT -> person(names.get(new AccountId(row.subject())));
            case HistoryPolicy.TEAM ->
                things.computeIfAbsent(row.subject(), id -> team(teams.find(new TeamId(id)), reader));
            case HistoryPolicy.PROPOSAL ->
                things.computeIfAbsent(row.subject(), id -> proposal(new ProposalId(id), reader));
            default -> NOTHING;
        };
    }

    private Named team(Optional<TeamFacts> found, Actor reader) {
        return found.filter(team -> histories.mayReadHistory(reader, team))
                .map(team -> new Named(
                        new LocalizedText(team.name(), team.name()),
                        true,
                        team.has(reader.id()) ? TeamLinks.team(team.id()) : null))
                .orElse(NOTHING);
    }

    private Named proposal(ProposalId id, Actor reader) {
        return proposals
                .find(id)
                .map(proposal -> {
                    Named team = team(teams.find(proposal.team()), reader);
                    return team.link == null ? team : new Named(team.words, true, ProposalLinks.proposal(id));
                })
                .orElse(NOTHING);
    }

    private static Named person(@Nullable String name) {
        return name == null ? NOTHING : new Named(new LocalizedText(name, name), true, null);
    }

    private record Named(
            LocalizedText words, boolean known, @Nullable String link) {}
}
