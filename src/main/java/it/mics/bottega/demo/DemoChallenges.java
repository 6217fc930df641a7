package it.mics.bottega.demo;

import it.mics.bottega.challenge.ChallengeDraft;
import it.mics.bottega.platform.OnDemo;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The challenges in every state, with their spokes, sectors and skills; what happened to them tells {@link DemoChallengeHistory}. */
@Component
@OnDemo
@Order(40)
class DemoChallenges implements DemoPart {
    private static final int WRITING_DAYS = 6;

    private final DemoOrganisations organisations;

    DemoChallenges(DemoOrganisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public void load(JdbcTemplate jdbc, Instant now) {
        DemoTimeline timeline = new DemoTimeline(now);
        List<DemoChallenge> all = DemoChallenge.all(timeline);
        challenges(all, timeline).write(jdbc);
        parts(jdbc, all);
        new DemoChallengeHistory(timeline).write(jdbc, all);
    }

    private DemoRows challenges(List<DemoChallenge> all, DemoTimeline timeline) {
        DemoRows rows = new DemoRows(
                "challenge",
                "id",
                "code",
                "owner_id",
                "author_id",
                "status",
                "title_it",
                "title_en",
                "teaser_it",
                "teaser_en",
                "need_it",
                "need_en",
                "today_it",
                "today_en",
                "wanted_it",
                "wanted_en",
                "out_of_scope_it",
                "out_of_scope_en",
                "primary_spoke",
                "trl_from",
                "trl_to",
                "outcome",
                "prize_cents",
                "confidentiality",
                "anonymous_until",
                "ip_option",
                "publish_at",
                "opened_at",
                "submit_until",
                "decide_by",
                "team_min",
                "team_max",
                "institutions_min",
                "early_career_min",
                "agreement_required",
                "created_at",
                "updated_at",
                "demo");
        TreeMap<Integer, Integer> counters = new TreeMap<>();
        for (DemoChallenge challenge : all) {
            ChallengeDraft draft = challenge.draft();
            String key = challenge.key();
            Instant created = created(key, timeline);
            rows.add(
                    challenge.id(),
                    code(timeline.at(key, "submitted"), counters),
                    organisations.get(challenge.company()),
                    DemoPeople.id(challenge.company()),
                    challenge.status().name(),
                    draft.title().it(),
                    draft.title().en(),
                    draft.teaser().it(),
                    draft.teaser().en(),
                    draft.need().it(),
                    draft.need().en(),
                    draft.today().it(),
                    draft.today().en(),
                    draft.wanted().it(),
                    draft.wanted().en(),
                    draft.outOfScope().it(),
                    draft.outOfScope().en(),
                    draft.primarySpoke(),
                    draft.trlFrom(),
                    draft.trlTo(),
                    name(draft.outcome()),
                    draft.prizeCents(),
                    name(draft.confidentiality()),
                    draft.anonymousUntil().name(),
                    draft.ipOption(),
                    utc(draft.publishAt()),
                    utc(timeline.at(key, "opened")),
                    utc(draft.submitUntil()),
                    utc(draft.decideBy()),
                    draft.teamRules().minSize(),
                    draft.teamRules().maxSize(),
                    draft.teamRules().minInstitutions(),
                    draft.teamRules().minEarlyCareer(),
                    draft.teamRules().agreement(),
                    utc(created),
                    utc(lastChange(key, timeline, created)),
                    true);
        }
        return rows;
    }

    private static void parts(JdbcTemplate jdbc, List<DemoChallenge> all) {
        DemoRows spokes = new DemoRows("challenge_spoke", "challenge_id", "spoke");
        DemoRows sectors = new DemoRows("challenge_sector", "challenge_id", "sector");
        DemoRows skills = new DemoRows(
                "challenge_skill", "challenge_id", "position", "skill", "min_level", "weight", "must_have");
        for (DemoChallenge challenge : all) {
            challenge.draft().secondarySpokes().stream().sorted().forEach(spoke -> spokes.add(challenge.id(), spoke));
            challenge.draft().sectors().stream().sorted().forEach(sector -> sectors.add(challenge.id(), sector.name()));
            int position = 0;
            for (var skill : challenge.draft().skills()) {
                skills.add(
                        challenge.id(),
                        position++,
                        skill.skill().value(),
                        skill.minLevel(),
                        skill.weight(),
                        skill.mustHave());
            }
        }
        spokes.write(jdbc);
        sectors.write(jdbc);
        skills.write(jdbc);
        jdbc.update("""
                insert into challenge_counter (year, last)
                select substr(code, 6, 4)::int, max(substr(code, 11)::int) from challenge where code is not null group by 1
                on conflict (year) do update set last = greatest(challenge_counter.last, excluded.last)""");
    }

    private static Instant created(String key, DemoTimeline timeline) {
        Instant submitted = timeline.at(key, "submitted");
        return submitted == null ? timeline.daysAgo(2, key) : submitted.minusSeconds(WRITING_DAYS * 86_400L);
    }

    private static Instant lastChange(String key, DemoTimeline timeline, Instant created) {
        for (String moment :
                List.of("archived", "followed", "published", "cancelled", "evaluating", "decided", "submitted")) {
            Instant at = timeline.at(key, moment);
            if (at != null) return at;
        }
        return created;
    }

    /** Codes count up in each year, in the order of submission. */
    private static @Nullable String code(@Nullable Instant submitted, TreeMap<Integer, Integer> counters) {
        if (submitted == null) return null;
        int year = submitted.atZone(DemoTimeline.ROME).getYear();
        return "MICS-%d-%03d".formatted(year, counters.merge(year, 1, Integer::sum));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
