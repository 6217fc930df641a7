package it.mics.bottega.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamMember;
import it.mics.bottega.team.TeamStatus;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Random legal and illegal acts, by anybody, before and after the deadline: no forbidden step, and every refusal has its words. */
class ProposalRandomActsTest {
    private static final Instant UNTIL = Instant.parse("2027-10-31T11:00:00Z");
    private static final SubmissionDeadline DEADLINE = new SubmissionDeadline(ChallengeStatus.OPEN, UNTIL);
    private static final Actor LEADER = person();
    private static final Actor MEMBER = person();
    private static final List<Actor> ALL = List.of(LEADER, MEMBER, person(), Actor.VISITOR);
    private static final TeamFacts TEAM = new TeamFacts(
            new TeamId(UUID.randomUUID()),
            new ChallengeId(UUID.randomUUID()),
            "Controvento",
            LocalizedText.EMPTY,
            TeamStatus.READY,
            true,
            List.of(member(LEADER, true), member(MEMBER, false)));

    private static final Map<ProposalStatus, Set<ProposalStatus>> STEPS = Map.of(
            ProposalStatus.DRAFT, EnumSet.of(ProposalStatus.SUBMITTED, ProposalStatus.NOT_SUBMITTED),
            ProposalStatus.SUBMITTED, EnumSet.of(ProposalStatus.WITHDRAWN, ProposalStatus.DECIDED),
            ProposalStatus.WITHDRAWN, EnumSet.of(ProposalStatus.SUBMITTED),
            ProposalStatus.DECIDED, EnumSet.noneOf(ProposalStatus.class),
            ProposalStatus.NOT_SUBMITTED, EnumSet.noneOf(ProposalStatus.class));

    private enum Act {
        WRITE,
        SEND,
        WITHDRAW,
        REINSTATE,
        DISCARD,
        CLOSE,
        DECIDE
    }

    @Test
    void random_acts_never_take_a_forbidden_step_and_every_refusal_has_its_words() throws IOException {
        Properties italian = texts("it");
        Properties english = texts("en");
        Set<String> refused = new TreeSet<>();
        Set<ProposalStatus> reached = EnumSet.noneOf(ProposalStatus.class);
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            Proposal proposal = new Proposal(TEAM, LEADER, Language.EN, UNTIL.minusSeconds(100));
            int second = -60;
            for (int step = 0; step < 40; step++) {
                second += random.nextInt(5);
                Act act = Act.values()[random.nextInt(Act.values().length)];
                Actor actor = ALL.get(random.nextInt(ALL.size()));
                ProposalStatus before = proposal.status();
                int sent = proposal.submittedVersion();
                String where = "seed %d, step %d: %s on %s at %d".formatted(seed, step, act, before, second);
                boolean done = false;
                try {
                    act(proposal, act, actor, UNTIL.plusSeconds(second), random.nextInt(4) > 0);
                    done = true;
                } catch (NotFound outsider) {
                    assertThat(actor).as(where).isNotIn(LEADER, MEMBER);
                } catch (RuleViolation refusal) {
                    refused.add(refusal.key());
                }
                reached.add(proposal.status());
                if (!done || act == Act.WRITE || act == Act.DISCARD) {
                    assertThat(proposal.status()).as(where).isEqualTo(before);
                    assertThat(proposal.submittedVersion()).as(where).isEqualTo(sent);
                }
                if (proposal.status() != before)
                    assertThat(proposal.status()).as(where).isIn(STEPS.get(before));
                if (done && act != Act.CLOSE && act != Act.DECIDE) {
                    assertThat(actor).as(where).isIn(LEADER, MEMBER);
                    assertThat(act == Act.DISCARD || second <= 0).as(where).isTrue();
                    if (act != Act.WRITE && act != Act.SEND)
                        assertThat(actor).as(where).isEqualTo(LEADER);
                }
                assertThat(proposal.submittedVersion() > 0)
                        .as(where)
                        .isEqualTo(
                                EnumSet.of(ProposalStatus.SUBMITTED, ProposalStatus.WITHDRAWN, ProposalStatus.DECIDED)
                                        .contains(proposal.status()));
            }
        }
        assertThat(reached).containsExactlyInAnyOrder(ProposalStatus.values());
        assertThat(refused)
                .contains("proposal.late", "proposal.write.over", "proposal.withdraw.onlyLeader")
                .allSatisfy(key -> {
                    assertThat(italian.getProperty(key)).as(key).isNotBlank();
                    assertThat(english.getProperty(key)).as(key).isNotBlank();
                });
    }

    private static void act(Proposal proposal, Act act, Actor actor, Instant now, boolean complete) {
        switch (act) {
            case WRITE -> {
                ProposalContent content =
                        complete ? Sample.content("Three seasons") : ProposalContent.empty(Language.EN);
                proposal.write(content, TEAM, actor, DEADLINE, now);
            }
            case SEND -> proposal.sent(proposal.manifest(TEAM, actor, DEADLINE, now, List.of()), now);
            case WITHDRAW -> proposal.withdraw(TEAM, actor, DEADLINE, now);
            case REINSTATE -> proposal.reinstate(TEAM, actor, DEADLINE, now);
            case DISCARD -> proposal.requireDiscardable(TEAM, actor);
            case CLOSE -> {
                if (now.isAfter(UNTIL)) proposal.closed();
            }
            case DECIDE -> {
                if (now.isAfter(UNTIL)) proposal.decided();
            }
        }
    }

    private static Actor person() {
        return new Actor(new AccountId(UUID.randomUUID()), "Somebody", Set.of(), Set.of());
    }

    private static Properties texts(String language) throws IOException {
        Properties all = new Properties();
        try (var in = Objects.requireNonNull(
                ProposalRandomActsTest.class.getResourceAsStream("/i18n/proposal_" + language + ".properties"))) {
            all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return all;
    }

    private static TeamMember member(Actor actor, boolean leader) {
        return new TeamMember(actor.id(), null, "Chemist", leader, 0);
    }
}
