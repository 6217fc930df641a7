package it.mics.bottega.introduction;

import com.vaadin.flow.component.Component;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.directory.Organisations;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.CaseOption;
import it.mics.bottega.governance.CaseSubject;
import it.mics.bottega.governance.CaseTitle;
import it.mics.bottega.governance.CaseView;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.People;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;

/** An introduction as spoke leaders decide about it. */
@org.springframework.stereotype.Component
class IntroductionCase implements CaseSubject {
    static final String TYPE = "introduction";
    private static final List<String> APPROVALS = List.of("FIT", "FIT_WITH_NOTE");
    private static final List<String> REFUSALS = List.of("CAPACITY", "DUPLICATE", "TOO_EARLY", "UNCLEAR", "COI", "WRONG_SPOKE");

    private final Introductions introductions;
    private final ChallengeRegister challenges;
    private final Organisations organisations;
    private final Profiles profiles;
    private final People people;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    IntroductionCase(
            Introductions introductions,
            ChallengeRegister challenges,
            Organisations organisations,
            Profiles profiles,
            People people,
            Clock clock,
            ApplicationEventPublisher events) {
        this.introductions = introductions;
        this.challenges = challenges;
        this.organisations = organisations;
        this.profiles = profiles;
        this.people = people;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public String subjectType() {
        return TYPE;
    }

    @Override
    public Icon icon() {
        return Icon.SWAP;
    }

    @Override
    public String tabKey() {
        return "introduction.case.tab";
    }

    @Override
    public Map<UUID, CaseTitle> titles(Collection<UUID> subjects) {
        Map<UUID, CaseTitle> titles = new HashMap<>();
        for (Introduction each : introductions.findAllById(subjects.stream().map(IntroductionId::new).toList())) {
            IntroductionFacts facts = each.facts();
            String challenge = challenges.find(facts.challenge()).map(found -> Ui.t(found.title())).orElse("");
            titles.put(
                    facts.id().value(),
                    new CaseTitle(challenge + " × " + people.name(facts.person()), List.of(Ui.t("introduction.case.line", facts.score()))));
        }
        return titles;
    }

    @Override
    public String question(CaseView view) {
        return Ui.t("introduction.case.question");
    }

    @Override
    public Component panel(CaseView view, Actor moderator, Consumer<List<String>> items) {
        IntroductionFacts facts = facts(view);
        ChallengeFacts challenge = challenges.get(facts.challenge());
        return new IntroductionCasePanel(
                facts,
                challenge,
                organisations.get(challenge.owner()),
                people.name(facts.asker()),
                people.name(facts.person()),
                profiles.present(List.of(facts.person())).stream().findFirst().orElse(null),
                organisations);
    }

    @Override
    public List<CaseOption> options(CaseView view) {
        return List.of(
                CaseOption.withReason(CaseAction.APPROVE, "introduction.case.approve", "introduction.case.reason", APPROVALS),
                CaseOption.withReason(CaseAction.DECLINE, "introduction.case.decline", "introduction.case.reason", REFUSALS));
    }

    @Override
    public void decide(CaseView view, Actor moderator, CaseDecision decision) {
        IntroductionId id = new IntroductionId(view.subject());
        Introduction introduction = introductions.lock(id).orElseThrow(NotFound::new);
        requireUninvolved(introduction.facts(), moderator);
        String reason = String.valueOf(decision.reasonCode());
        if (decision.action() == CaseAction.APPROVE) {
            if (challenge(introduction).status() != ChallengeStatus.OPEN) throw new RuleViolation("introduction.ask.notOpen");
            introduction.approve(moderator.id(), reason, decision.note(), clock.instant());
            events.publishEvent(new IntroductionOffered(id));
        } else {
            introduction.reject(moderator.id(), reason, decision.note(), clock.instant());
            events.publishEvent(new IntroductionRejected(id));
        }
    }

    /** Nobody decides about an introduction of their own: as a side of it, or for the company that owns the challenge. */
    private void requireUninvolved(IntroductionFacts facts, Actor moderator) {
        boolean side = moderator.is(facts.person()) || moderator.is(facts.asker());
        if (side || moderator.belongsTo(challenges.get(facts.challenge()).owner())) throw new RuleViolation("introduction.case.involved");
    }

    private ChallengeFacts challenge(Introduction introduction) {
        ChallengeId challenge = introduction.facts().challenge();
        return challenges.get(challenge);
    }

    private IntroductionFacts facts(CaseView view) {
        return introductions.findById(new IntroductionId(view.subject())).orElseThrow(NotFound::new).facts();
    }
}
