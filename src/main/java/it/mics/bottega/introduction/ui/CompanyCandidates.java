package it.mics.bottega.introduction.ui;

import com.vaadin.flow.component.Component;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengePanel;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.introduction.Asked;
import it.mics.bottega.introduction.IntroductionBook;
import it.mics.bottega.introduction.IntroductionRequests;
import it.mics.bottega.matching.Evidence;
import it.mics.bottega.matching.Factor;
import it.mics.bottega.matching.Match;
import it.mics.bottega.matching.Matchmaking;
import it.mics.bottega.matching.evidence.ui.SharedTextDetails;
import it.mics.bottega.matching.exposure.Exposures;
import it.mics.bottega.matching.exposure.ShownIn;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;

/** On a company's own open challenge: who could answer it, without names. */
@org.springframework.stereotype.Component
@Order(12)
class CompanyCandidates implements ChallengePanel {
    private static final int SHOWN = 6;

    private final Matchmaking matchmaking;
    private final IntroductionBook book;
    private final IntroductionRequests requests;
    private final Exposures exposures;
    private final SharedTextDetails shared;
    private final Taxonomy taxonomy;

    CompanyCandidates(
            Matchmaking matchmaking,
            IntroductionBook book,
            IntroductionRequests requests,
            Exposures exposures,
            SharedTextDetails shared,
            Taxonomy taxonomy) {
        this.matchmaking = matchmaking;
        this.book = book;
        this.requests = requests;
        this.exposures = exposures;
        this.shared = shared;
        this.taxonomy = taxonomy;
    }

    @Override
    public Optional<Component> create(ChallengeFacts seen, Actor actor) {
        if (!actor.actsFor(seen.owner()) || seen.status() != ChallengeStatus.OPEN) return Optional.empty();
        Map<AccountId, Asked> asked = book.askedAbout(seen.id());
        List<Match> shown = matchmaking.peopleFor(seen.id(), SHOWN).stream()
                .filter(match -> !match.stretch())
                .toList();
        exposures.shown(
                ShownIn.CHALLENGE,
                seen.id(),
                shown.stream()
                        .map(match -> new Exposures.Shown(match.person(), match.main()))
                        .toList());
        List<CandidateList.Candidate> candidates = shown.stream()
                .map(match -> new CandidateList.Candidate(
                        match.person(),
                        book.unnamed(match.person()),
                        Ui.t("introduction.score", match.score()),
                        brings(match),
                        asked.get(match.person()),
                        shared.unnamed(match.person(), seen)))
                .toList();
        return Optional.of(new CandidateList(
                        Ui.t("introduction.candidatesHelp"),
                        candidates,
                        (person, message) -> requests.askForCompany(seen.id(), person, message))
                .headed());
    }

    private String brings(Match match) {
        String skills = match.contribution(Factor.MUST_HAVE).evidence().stream()
                .filter(Evidence.SkillHeld.class::isInstance)
                .map(Evidence.SkillHeld.class::cast)
                .filter(Evidence.SkillHeld::full)
                .map(skill -> Ui.t(taxonomy.thesaurus().get(skill.asked()).label()))
                .collect(Collectors.joining(", "));
        return skills.isEmpty() ? Ui.t("introduction.bringsRelated") : Ui.t("introduction.brings", skills);
    }
}
