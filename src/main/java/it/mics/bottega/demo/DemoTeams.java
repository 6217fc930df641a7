package it.mics.bottega.demo;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.demo.material.DemoFiles;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.platform.OnDemo;
import it.mics.bottega.taxonomy.ReferenceFiles;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.team.TeamStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The teams: one for each proposal in the challenges' files and some that have only just begun. */
@Component
@OnDemo
@Order(50)
class DemoTeams implements DemoPart {
    private static final List<String> NAMED = List.of("giulia", "matteo", "karim", "lea");

    private final ChallengeRegister challenges;
    private final Profiles profiles;
    private final Taxonomy taxonomy;
    private final Map<String, Object> story;
    private final List<DemoTeam> teams = new ArrayList<>();
    private @Nullable DemoCasting casting;

    @SuppressWarnings("unchecked")
    DemoTeams(ChallengeRegister challenges, Profiles profiles, Taxonomy taxonomy) {
        this.challenges = challenges;
        this.profiles = profiles;
        this.taxonomy = taxonomy;
        this.story = (Map<String, Object>) ReferenceFiles.yaml("demo/story.yaml");
    }

    @Override
    public void load(JdbcTemplate jdbc, Instant now) {
        DemoTimeline timeline = new DemoTimeline(now);
        teams.clear();
        casting = new DemoCasting(
                profiles,
                taxonomy,
                timeline.today(),
                NAMED.stream().map(key -> new AccountId(DemoPeople.id(key))).toList());
        // The story chooses first, so that nobody it needs is taken elsewhere.
        List<DemoChallenge> all = DemoChallenge.all(timeline);
        for (boolean told : List.of(true, false)) {
            for (DemoChallenge challenge : all) {
                for (int n = 0; n < challenge.proposals().size(); n++) {
                    if (storyOf(challenge.proposals().get(n)).isEmpty() != told)
                        teams.add(withProposal(challenge, n, now));
                }
            }
        }
        for (Map<String, Object> entry : DemoFiles.children(story, "forming")) teams.add(forming(all, entry, now));
        new DemoRosters(casting(), taxonomy, story, now).write(jdbc, teams);
    }

    /** The teams of this loading. */
    List<DemoTeam> all() {
        return List.copyOf(teams);
    }

    DemoCasting casting() {
        return Objects.requireNonNull(casting);
    }

    private DemoTeam withProposal(DemoChallenge of, int n, Instant now) {
        Map<String, Object> proposal = of.proposals().get(n);
        Map<String, Object> told = storyOf(proposal);
        Map<String, Object> described = DemoFiles.requiredChild(proposal, "team");
        boolean sent = of.status() != ChallengeStatus.OPEN || sent(of, n, told);
        ChallengeFacts facts = challenges.get(new ChallengeId(of.id()));
        Instant from = Objects.requireNonNull(facts.openedAt());
        Instant until = Objects.requireNonNull(facts.submitUntil());
        Duration time = Duration.between(from, until.isBefore(now) ? until : now);
        int size = told.get("size") instanceof Integer given ? given : size(facts, n, sent);
        List<ResearcherProfile> members = members(of, facts, told, size);
        Instant submitted = sent ? from.plus(time.multipliedBy(70 + 9L * n).dividedBy(100)) : null;
        return new DemoTeam(
                of,
                facts,
                DemoFiles.string(described, "name"),
                DemoFiles.text(described, "pitch"),
                status(of, facts, members, sent, proposal),
                members,
                from.plus(time.multipliedBy(15 + 8L * n).dividedBy(100)),
                submitted,
                proposal,
                told);
    }

    private DemoTeam forming(List<DemoChallenge> all, Map<String, Object> entry, Instant now) {
        DemoChallenge of = all.stream()
                .filter(each -> each.key().equals(entry.get("challenge")))
                .findFirst()
                .orElseThrow();
        ChallengeFacts facts = challenges.get(new ChallengeId(of.id()));
        LocalizedText pitch = DemoFiles.text(entry, "pitch");
        List<ResearcherProfile> members =
                members(of, facts, Map.of(), 1 + entry.toString().length() % 2);
        Instant founded = Objects.requireNonNull(facts.openedAt())
                .plus(Duration.between(facts.openedAt(), now).dividedBy(2));
        return new DemoTeam(
                of,
                facts,
                DemoFiles.string(entry, "name"),
                pitch,
                TeamStatus.FORMING,
                members,
                founded,
                null,
                null,
                Map.of());
    }

    private List<ResearcherProfile> members(
            DemoChallenge of, ChallengeFacts facts, Map<String, Object> told, int size) {
        List<ResearcherProfile> first = DemoFiles.words(told, "members").stream()
                .map(key -> casting().person(new AccountId(DemoPeople.id(key))))
                .toList();
        boolean same = Boolean.TRUE.equals(told.get("sameInstitution"));
        Predicate<ResearcherProfile> fitting = person ->
                !same || first.stream().anyMatch(each -> Objects.equals(each.organisation(), person.organisation()));
        boolean running = of.status() == ChallengeStatus.OPEN;
        return casting().assemble(facts, of.key(), first, size, fitting, running);
    }

    private boolean sent(DemoChallenge of, int n, Map<String, Object> told) {
        Object state = told.get("state");
        if (state != null) return "SUBMITTED".equals(state);
        return n == 0 && !DemoFiles.words(story, "drafts").contains(of.key());
    }

    private static int size(ChallengeFacts facts, int n, boolean sent) {
        int least = Math.max(facts.teamRules().minSize(), facts.teamRules().minInstitutions());
        if (sent)
            return Math.min(
                    facts.teamRules().maxSize(),
                    least + (n + facts.title().toString().length()) % 3);
        return least - (facts.title().toString().length() % 2);
    }

    private static TeamStatus status(
            DemoChallenge of,
            ChallengeFacts facts,
            List<ResearcherProfile> members,
            boolean sent,
            Map<String, Object> proposal) {
        if (of.status() == ChallengeStatus.PUBLISHED_RESULTS
                || of.status() == ChallengeStatus.FOLLOW_UP
                || of.status() == ChallengeStatus.ARCHIVED) {
            return "AWARDED".equals(proposal.get("outcome")) ? TeamStatus.AWARDED : TeamStatus.NOT_SELECTED;
        }
        if (sent) return TeamStatus.ENTERED;
        long institutions = members.stream()
                .map(ResearcherProfile::organisation)
                .flatMap(Stream::ofNullable)
                .distinct()
                .count();
        boolean ready = members.size() >= facts.teamRules().minSize()
                && institutions >= facts.teamRules().minInstitutions();
        return ready ? TeamStatus.READY : TeamStatus.FORMING;
    }

    private Map<String, Object> storyOf(Map<String, Object> proposal) {
        String name = DemoFiles.string(DemoFiles.requiredChild(proposal, "team"), "name");
        Map<String, Object> told = DemoFiles.child(DemoFiles.requiredChild(story, "teams"), name);
        return told == null ? Map.of() : told;
    }
}
