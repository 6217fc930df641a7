package it.mics.bottega.benchmark.properties;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.directory.editing.ProfileDraft;
import it.mics.bottega.directory.editing.ProfileEditing;
import it.mics.bottega.matching.Evidence;
import it.mics.bottega.matching.Factor;
import it.mics.bottega.matching.Match;
import it.mics.bottega.matching.Matchmaking;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How long it takes from saving a profile until a list for a challenge counts what was saved. */
final class FreshnessProperty implements Property {
    private static final int EDITS = 150;
    private static final int WARM_UP = 20;
    private static final int MOST_TRIES = 1_000;

    @Override
    public List<Finding> measure(World world) {
        List<ChallengeFacts> challenges = world.challenges();
        List<ResearcherProfile> people = world.proposable();
        List<Double> times = new ArrayList<>();
        int seen = 0;
        int edits = 0;
        for (int i = 0; edits < EDITS && i < MOST_TRIES; i++) {
            ResearcherProfile person = people.get(i * 31 % people.size());
            ChallengeFacts challenge = challenges.get(i % challenges.size());
            // Whoever is full, unwilling or of the company is in no list, however fresh.
            if (!world.asOffice(() -> world.the(Matchmaking.class).mayPropose(person.account(), challenge.id())))
                continue;
            SkillRequirement asked = challenge.skills().getFirst();
            ProfileDraft draft = world.asResearcher(
                    person.account(),
                    () -> world.the(ProfileEditing.class).open().draft());
            int level = i % 5 + 1;
            ProfileDraft edited = holding(draft, asked, level);
            long start = System.nanoTime();
            world.asResearcher(
                    person.account(), () -> world.the(ProfileEditing.class).save(edited));
            boolean visible = world.the(Matchmaking.class).pool(challenge).matches().stream()
                    .anyMatch(match -> match.person().equals(person.account()) && counts(match, asked, level));
            double time = (System.nanoTime() - start) / 1e6;
            if (i < WARM_UP) continue;
            edits++;
            if (visible) {
                seen++;
                times.add(time);
            }
        }
        double slow = Figures.percentile(times, 99);
        return List.of(Finding.of("freshness")
                .with("p50_ms", Figures.percentile(times, 50))
                .with("p99_ms", slow)
                .with("seen", seen)
                .with("edits", edits)
                .must("p99<=1000,seen=edits", slow <= 1000 && seen == edits, "p99<=300", slow <= 300));
    }

    private static boolean counts(Match match, SkillRequirement asked, int level) {
        return Stream.of(Factor.MUST_HAVE, Factor.NICE_TO_HAVE)
                .flatMap(factor -> match.contribution(factor).evidence().stream())
                .anyMatch(evidence -> evidence instanceof Evidence.SkillHeld held
                        && held.asked().equals(asked.skill())
                        && held.adequacy() >= Math.min(1, level / (double) asked.minLevel()));
    }

    private static ProfileDraft holding(ProfileDraft draft, SkillRequirement asked, int level) {
        List<DeclaredSkill> skills = new ArrayList<>(draft.skills().stream()
                .filter(held -> !held.skill().equals(asked.skill()))
                .toList());
        skills.add(new DeclaredSkill(asked.skill(), level, 1, null));
        return new ProfileDraft(
                draft.version(),
                draft.about(),
                skills,
                draft.focus(),
                draft.outputs(),
                draft.availability(),
                draft.visibility());
    }
}
