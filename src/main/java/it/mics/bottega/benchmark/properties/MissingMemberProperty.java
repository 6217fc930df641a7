package it.mics.bottega.benchmark.properties;

import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.team.RoleCandidate;
import it.mics.bottega.team.RoleCandidates;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamMember;
import it.mics.bottega.team.TeamRegister;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** One member leaves a team: how often is exactly this person among the first ten who are suggested, against those in most teams. */
final class MissingMemberProperty implements Property {
    private static final int FIRST = 10;

    @Override
    public List<Finding> measure(World world) {
        TeamRegister register = world.the(TeamRegister.class);
        List<TeamFacts> teams = world.jdbc().sql("select id from team order by id").query(UUID.class).list().stream()
                .flatMap(id -> register.find(new TeamId(id)).stream())
                .filter(team -> team.members().size() >= 3)
                .toList();
        Map<AccountId, Integer> popularity = new HashMap<>();
        teams.forEach(team -> team.members().forEach(member -> popularity.merge(member.account(), 1, Integer::sum)));
        Set<AccountId> proposable = new HashSet<>();
        world.proposable().forEach(person -> proposable.add(person.account()));
        int asked = 0;
        int found = 0;
        int popular = 0;
        for (TeamFacts team : teams) {
            for (TeamMember member : team.members()) {
                if (!proposable.contains(member.account())) continue;
                asked++;
                if (suggested(world, team, member).contains(member.account())) found++;
                if (mostPopular(team, member, popularity, proposable).contains(member.account())) popular++;
            }
        }
        double recall = found / (double) asked;
        double baseline = Math.max(popular / (double) asked, FIRST / (double) proposable.size());
        double ratio = recall / baseline;
        return List.of(Finding.of("missing-member")
                .with("recall@10", recall)
                .with("popularity@10", popular / (double) asked)
                .with("chance@10", FIRST / (double) proposable.size())
                .with("ratio", ratio)
                .with("members", asked)
                .must("ratio>=3", ratio >= 3, "ratio>=5", ratio >= 5));
    }

    /** Whom the product suggests once the member is gone; nothing of it stays. */
    private static Set<AccountId> suggested(World world, TeamFacts team, TeamMember gone) {
        Set<AccountId> first = new HashSet<>();
        world.the(TransactionTemplate.class).executeWithoutResult(status -> {
            status.setRollbackOnly();
            world.jdbc()
                    .sql("delete from membership where challenge_id = :challenge and account_id = :account")
                    .param("challenge", team.challenge().value())
                    .param("account", gone.account().value())
                    .update();
            // Ranking is measured here; what fair places cost is measured on its own.
            world.jdbc().sql("delete from exposure").update();
            TeamFacts without = world.the(TeamRegister.class).find(team.id()).orElseThrow();
            var wanted =
                    world.the(ChallengeRegister.class).get(team.challenge()).skills();
            world.the(RoleCandidates.class).rank(without, wanted, FIRST).stream()
                    .map(RoleCandidate::account)
                    .forEach(first::add);
        });
        return first;
    }

    private static List<AccountId> mostPopular(
            TeamFacts team, TeamMember gone, Map<AccountId, Integer> popularity, Set<AccountId> proposable) {
        Map<AccountId, Integer> others = new HashMap<>(popularity);
        others.merge(gone.account(), -1, Integer::sum);
        List<AccountId> order = new ArrayList<>(proposable);
        team.members().stream()
                .map(TeamMember::account)
                .filter(account -> !account.equals(gone.account()))
                .forEach(order::remove);
        order.sort(Comparator.comparingInt((AccountId account) -> -others.getOrDefault(account, 0))
                .thenComparing(AccountId::value));
        return order.subList(0, Math.min(FIRST, order.size()));
    }
}
