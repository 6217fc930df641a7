package it.mics.bottega.team.looking;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.team.TeamSummary;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A team that looks for somebody, as everybody may see it: for what, how many it is, whom it looks for; and the team itself for who may know it. */
public record LookingTeam(
        ChallengeFacts challenge, int people, int institutions, List<Role> roles, Optional<TeamSummary> team) {

    /** Whom it looks for, since when. */
    public record Role(LocalizedText title, Map<SkillId, Integer> skills, int places, Instant since) {}

    /** The team as everybody may see it, and itself where it may be named. */
    public static LookingTeam of(TeamSummary team, boolean named) {
        return new LookingTeam(
                team.challenge(),
                team.team().members().size(),
                team.team().institutions().size(),
                team.roles().stream()
                        .map(role -> new Role(role.title(), role.skills(), role.places(), role.openedAt()))
                        .toList(),
                named ? Optional.of(team) : Optional.empty());
    }

    /** When the newest of the roles was described. */
    public Instant newest() {
        return roles.stream().map(Role::since).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }
}
