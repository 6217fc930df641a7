package it.mics.bottega.demo;

import it.mics.bottega.challenge.AnonymousUntil;
import it.mics.bottega.challenge.ChallengeDraft;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.challenge.Confidentiality;
import it.mics.bottega.challenge.Confirming;
import it.mics.bottega.challenge.OutcomeType;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.demo.material.DemoFiles;
import it.mics.bottega.demo.material.DemoIds;
import it.mics.bottega.taxonomy.Sector;
import it.mics.bottega.taxonomy.SkillId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A challenge of the demonstration: what its file says, its dates, and the state it has reached. */
record DemoChallenge(
        String key,
        String company,
        ChallengeStatus status,
        ChallengeDraft draft,
        List<Map<String, Object>> proposals,
        @Nullable Map<String, Object> review) {

    private static final long CENTS = 100;

    static DemoChallenge read(String key, DemoTimeline timeline) {
        Map<String, Object> file = DemoFiles.challenge(key);
        return new DemoChallenge(
                key,
                DemoFiles.string(file, "company"),
                ChallengeStatus.valueOf(timeline.state(key, DemoFiles.string(file, "state"))),
                draft(key, file, timeline),
                DemoFiles.children(file, "proposals"),
                DemoFiles.child(file, "review"));
    }

    static List<DemoChallenge> all(DemoTimeline timeline) {
        return timeline.keys().stream().map(key -> read(key, timeline)).toList();
    }

    UUID id() {
        return DemoIds.of("challenge", key);
    }

    int spoke() {
        return draft.primarySpoke();
    }

    private static ChallengeDraft draft(String key, Map<String, Object> file, DemoTimeline timeline) {
        List<String> trl = DemoFiles.words(file, "trl");
        Map<String, Object> team = DemoFiles.requiredChild(file, "team");
        return new ChallengeDraft(
                DemoFiles.text(file, "title"),
                DemoFiles.text(file, "teaser"),
                DemoFiles.text(file, "need"),
                DemoFiles.text(file, "today"),
                DemoFiles.text(file, "wanted"),
                DemoFiles.text(file, "outOfScope"),
                DemoFiles.number(file, "spoke"),
                DemoFiles.words(file, "secondary").stream()
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet()),
                DemoFiles.words(file, "sectors").stream().map(Sector::valueOf).collect(Collectors.toSet()),
                Integer.parseInt(trl.getFirst()),
                Integer.parseInt(trl.getLast()),
                OutcomeType.valueOf(DemoFiles.string(file, "outcome")),
                DemoFiles.number(file, "prizeEur") * CENTS,
                Confidentiality.valueOf(DemoFiles.string(file, "confidentiality")),
                AnonymousUntil.valueOf(file.containsKey("anonymous") ? DemoFiles.string(file, "anonymous") : "NEVER"),
                DemoFiles.number(file, "ip"),
                timeline.noon(key, "publish"),
                timeline.noon(key, "until"),
                timeline.noon(key, "answer"),
                rules(team),
                DemoFiles.children(file, "skills").stream()
                        .map(DemoChallenge::skill)
                        .toList());
    }

    private static TeamRules rules(Map<String, Object> team) {
        return new TeamRules(
                DemoFiles.number(team, "min"),
                DemoFiles.number(team, "max"),
                DemoFiles.number(team, "institutions"),
                0,
                0,
                team.containsKey("earlyCareer") ? DemoFiles.number(team, "earlyCareer") : 0,
                TeamRules.ANY_SHARE,
                true,
                Confirming.ALL,
                true);
    }

    private static SkillRequirement skill(Map<String, Object> entry) {
        return new SkillRequirement(
                new SkillId(DemoFiles.number(entry, "id")),
                DemoFiles.number(entry, "level"),
                DemoFiles.number(entry, "weight"),
                Boolean.TRUE.equals(entry.get("must")));
    }
}
