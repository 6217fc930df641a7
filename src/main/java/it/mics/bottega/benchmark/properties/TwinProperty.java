package it.mics.bottega.benchmark.properties;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.matching.ChallengeWords;
import it.mics.bottega.matching.Interest;
import it.mics.bottega.matching.Match;
import it.mics.bottega.matching.MatchScorer;
import it.mics.bottega.matching.Scorers;
import it.mics.bottega.matching.index.CandidateIndex;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People who are equal but for the language in which they wrote: ten pairs among themselves, for each challenge. */
final class TwinProperty implements Property {
    private static final int PAIRS = 10;

    @Override
    public List<Finding> measure(World world) {
        List<ResearcherProfile> people = world.proposable().stream()
                .filter(person -> person.bio().it() != null && person.bio().en() != null)
                .toList();
        Map<UUID, ResearcherProfile> twins = new HashMap<>();
        List<UUID> ids = new ArrayList<>();
        for (Language language : Language.values())
            people.forEach(person -> ids.add(twin(world.jdbc(), person.account(), language)));
        CandidateIndex index = world.the(CandidateIndex.class);
        index.refreshPeople(ids);
        world.the(Profiles.class)
                .present(ids.stream().map(AccountId::new).toList())
                .forEach(twin -> twins.put(twin.account().value(), twin));
        List<Double> both = new ArrayList<>();
        List<Double> oneSided = new ArrayList<>();
        for (ChallengeFacts challenge : world.challenges()) {
            LocalizedText words = ChallengeWords.of(challenge);
            both.add(difference(world, challenge, words, people, twins));
            for (Language language : Language.values()) {
                if (words.in(language) != null)
                    oneSided.add(difference(
                            world, challenge, LocalizedText.EMPTY.with(language, words.in(language)), people, twins));
            }
        }
        forget(world.jdbc(), ids);
        index.refreshPeople(ids);
        double mean = Figures.mean(both.stream().map(Math::abs).toList());
        return List.of(Finding.of("twins")
                .with("rank_difference", mean)
                .with("italian_ahead", -Figures.mean(both))
                .with(
                        "rank_difference_one_language",
                        Figures.mean(oneSided.stream().map(Math::abs).toList()))
                .with("pairs", PAIRS)
                .with("challenges", both.size())
                .must("<=1", mean <= 1, "0", mean == 0));
    }

    /** Mean rank of the Italian ones less that of the English ones, among the twins of the ten best; equal scores share their ranks. */
    private static double difference(
            World world,
            ChallengeFacts challenge,
            LocalizedText words,
            List<ResearcherProfile> people,
            Map<UUID, ResearcherProfile> twins) {
        MatchScorer scorer = world.the(Scorers.class).now();
        List<ResearcherProfile> best = people.stream()
                .sorted(Comparator.comparing(
                        (ResearcherProfile person) -> scorer.score(person, challenge, 0, Interest.NONE),
                        Match.BEST_FIRST))
                .limit(PAIRS)
                .toList();
        Map<UUID, Double> near = world.the(CandidateIndex.class).affinity(words, twins.keySet());
        Map<Language, List<Double>> scores = new HashMap<>();
        List<Double> all = new ArrayList<>();
        for (Language language : Language.values()) {
            for (ResearcherProfile person : best) {
                UUID id = id(person.account(), language);
                double score = scorer.score(
                                Objects.requireNonNull(twins.get(id)),
                                challenge,
                                near.getOrDefault(id, 0.0),
                                Interest.NONE)
                        .score();
                scores.computeIfAbsent(language, key -> new ArrayList<>()).add(score);
                all.add(score);
            }
        }
        return meanRank(scores.getOrDefault(Language.IT, List.of()), all)
                - meanRank(scores.getOrDefault(Language.EN, List.of()), all);
    }

    private static double meanRank(Collection<Double> some, List<Double> all) {
        return some.stream()
                .mapToDouble(score -> {
                    long above = all.stream().filter(other -> other > score).count();
                    long equal =
                            all.stream().filter(other -> other.equals(score)).count();
                    return above + (equal + 1) / 2.0;
                })
                .average()
                .orElse(0);
    }

    private static UUID id(AccountId account, Language language) {
        return UUID.nameUUIDFromBytes((language + " " + account.value()).getBytes(StandardCharsets.UTF_8));
    }

    private static UUID twin(JdbcClient jdbc, AccountId of, Language language) {
        UUID id = id(of, language);
        String code = language.code();
        for (String copy : List.of(
                "insert into account (id, display_name, created_at) select :twin, display_name, created_at from account where id = :of",
                "insert into researcher_profile (account_id, headline_" + code + ", bio_" + code
                        + ", stage, career_start, visibility, open_to_teams, capacity, available_from, available_percent, trl_from, trl_to, updated_at)"
                        + " select :twin, headline_" + code + ", bio_" + code
                        + ", stage, career_start, visibility, open_to_teams, capacity, available_from, available_percent, trl_from, trl_to, updated_at"
                        + " from researcher_profile where account_id = :of",
                "insert into profile_skill (account_id, skill, level, interest, last_used_year)"
                        + " select :twin, skill, level, interest, last_used_year from profile_skill where account_id = :of",
                "insert into profile_spoke (account_id, spoke) select :twin, spoke from profile_spoke where account_id = :of",
                "insert into profile_sector (account_id, sector, evidence)"
                        + " select :twin, sector, evidence from profile_sector where account_id = :of"))
            jdbc.sql(copy).param("twin", id).param("of", of.value()).update();
        return id;
    }

    private static void forget(JdbcClient jdbc, List<UUID> ids) {
        jdbc.sql("delete from account where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }
}
