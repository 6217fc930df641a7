package it.mics.bottega.introduction.ui;

import com.vaadin.flow.component.Component;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.challenge.ShownOwner;
import it.mics.bottega.challenge.ShownOwners;
import it.mics.bottega.directory.Organisations;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.CaseId;
import it.mics.bottega.governance.CaseOption;
import it.mics.bottega.governance.CaseParty;
import it.mics.bottega.governance.CaseSubject;
import it.mics.bottega.governance.CaseTitle;
import it.mics.bottega.governance.CaseView;
import it.mics.bottega.governance.conflict.Conflicts;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.People;
import it.mics.bottega.introduction.IntroductionFacts;
import it.mics.bottega.introduction.IntroductionLinks;
import it.mics.bottega.introduction.IntroductionReview;
import it.mics.bottega.introduction.IntroductionStatus;
import it.mics.bottega.introduction.Origin;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** An introduction as spoke leaders decide about it. */
@org.springframework.stereotype.Component
class IntroductionCaseSubject implements CaseSubject {
    private static final List<String> APPROVALS = List.of("FIT", "FIT_WITH_NOTE");
    /** What belongs to another spoke is sent there by the desk rather than refused. */
    static final List<String> REFUSALS = List.of("CAPACITY", "DUPLICATE", "TOO_EARLY", "UNCLEAR", "COI");

    private static final List<String> UNCLEAR = List.of("UNCLEAR");

    /** From half of all points on a match needs no second look. */
    private static final double GOOD_MATCH = 50;

    private final IntroductionReview review;
    private final ChallengeRegister challenges;
    private final ShownOwners owners;
    private final Organisations organisations;
    private final Profiles profiles;
    private final People people;
    private final Conflicts conflicts;
    private final MatchPart match;
    private final CurrentActor current;

    IntroductionCaseSubject(
            IntroductionReview review,
            ChallengeRegister challenges,
            ShownOwners owners,
            Organisations organisations,
            Profiles profiles,
            People people,
            Conflicts conflicts,
            MatchPart match,
            CurrentActor current) {
        this.review = review;
        this.challenges = challenges;
        this.owners = owners;
        this.organisations = organisations;
        this.profiles = profiles;
        this.people = people;
        this.conflicts = conflicts;
        this.match = match;
        this.current = current;
    }

    @Override
    public String subjectType() {
        return IntroductionReview.TYPE;
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
        Actor reader = current.require();
        for (IntroductionFacts facts : review.facts(subjects)) {
            String challenge = challenges
                    .find(facts.challenge())
                    .map(found -> Ui.t(found.title()))
                    .orElse("");
            titles.put(
                    facts.id().value(),
                    new CaseTitle(
                            challenge + " × " + (barred(facts, reader) ? "…" : people.name(facts.person())),
                            List.of(Ui.t("introduction.case.line", facts.score()))));
        }
        return titles;
    }

    @Override
    public String question(CaseView view) {
        return Ui.t("introduction.case.question");
    }

    @Override
    public Component panel(CaseView view, Actor moderator, Consumer<List<String>> items) {
        IntroductionFacts facts = review.facts(view.subject());
        ChallengeFacts challenge = challenges.get(facts.challenge());
        // Whoever is part of it learns of the other side no more, and no sooner, than everybody else.
        if (barred(facts, moderator)) return IntroductionCasePanel.withheld(challenge);
        // A case that was sent on reaches people of other spokes, to whom the company may be withheld, and with it who
        // asks for it.
        ShownOwner owner = owners.of(challenge);
        boolean unnamed = facts.team() == null && owner.company() == null;
        return new IntroductionCasePanel(
                facts,
                challenge,
                owner,
                unnamed ? owner.words() : people.name(facts.asker()),
                people.name(facts.person()),
                profiles.visible(facts.person()).orElse(null),
                organisations,
                match);
    }

    @Override
    public List<CaseOption> options(CaseView view) {
        CaseOption yes = CaseOption.withReason(
                CaseAction.APPROVE, "introduction.case.approve", "introduction.case.reason", APPROVALS);
        CaseOption more = new CaseOption(
                CaseAction.RETURN, "introduction.case.return", "introduction.case.reason", UNCLEAR, true, false);
        CaseOption no = CaseOption.withReason(
                CaseAction.DECLINE, "introduction.case.decline", "introduction.case.reason", REFUSALS);
        // Nobody wrote words for what the nightly run proposed, so nobody can be asked for more.
        boolean proposed = review.facts(view.subject()).origin() == Origin.PROPOSED;
        return proposed ? List.of(yes, no) : List.of(yes, more, no);
    }

    private boolean barred(IntroductionFacts facts, Actor moderator) {
        return conflicts.of(moderator.id(), subjectType(), facts.id().value()).hard();
    }

    @Override
    public CaseParty party(CaseView view) {
        IntroductionFacts facts = review.facts(view.subject());
        // The company does not know yet of what the nightly run proposed.
        if (facts.origin() == Origin.PROPOSED) return CaseParty.NONE;
        return new CaseParty(
                Set.of(facts.asker()), challenges.get(facts.challenge()).title(), IntroductionLinks.mine());
    }

    @Override
    public Map<CaseId, CaseParty> partiesOf(Actor person, List<CaseView> views) {
        Map<UUID, CaseId> cases = new HashMap<>();
        views.forEach(view -> cases.put(view.subject(), view.id()));
        List<IntroductionFacts> own = review.facts(cases.keySet()).stream()
                .filter(facts -> facts.origin() != Origin.PROPOSED && person.is(facts.asker()))
                .toList();
        Map<ChallengeId, LocalizedText> titles = new HashMap<>();
        challenges
                .present(own.stream()
                        .map(IntroductionFacts::challenge)
                        .distinct()
                        .toList())
                .forEach(facts -> titles.put(facts.id(), facts.title()));
        Map<CaseId, CaseParty> all = new HashMap<>();
        for (IntroductionFacts facts : own)
            all.put(
                    cases.get(facts.id().value()),
                    new CaseParty(
                            Set.of(person.id()),
                            titles.getOrDefault(facts.challenge(), LocalizedText.EMPTY),
                            IntroductionLinks.mine()));
        return all;
    }

    @Override
    public boolean clean(CaseView view) {
        IntroductionFacts facts = review.facts(view.subject());
        return facts.score() >= GOOD_MATCH
                && challenges.get(facts.challenge()).status() == ChallengeStatus.OPEN
                && profiles.visible(facts.person()).isPresent();
    }

    @Override
    public Optional<String> settled(CaseView view, CaseDecision taken) {
        return review.facts(view.subject()).status() == IntroductionStatus.REJECTED
                ? Optional.empty()
                : Optional.of("introduction.again.over");
    }

    @Override
    public void again(CaseView view, Actor moderator, CaseDecision taken) {
        review.again(view.subject(), moderator);
    }

    @Override
    public List<String> evidence(CaseView view) {
        return List.of("score=" + review.facts(view.subject()).score());
    }

    @Override
    public void decide(CaseView view, Actor moderator, CaseDecision decision) {
        review.decide(view.subject(), moderator, decision);
    }
}
