package it.mics.bottega.introduction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.introduction.Asked;
import it.mics.bottega.introduction.IntroductionBook;
import it.mics.bottega.introduction.IntroductionRequests;
import it.mics.bottega.matching.exposure.Exposures;
import it.mics.bottega.matching.exposure.ShownIn;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.team.RoleCandidate;
import it.mics.bottega.team.RoleCandidates;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamPanel;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;

/** On one's own recruiting team: who would complete it, without names, for those who would rather be introduced than invite. */
@org.springframework.stereotype.Component
@Order(60)
class TeamCandidates implements TeamPanel {
    private static final int SHOWN = 4;

    private final ObjectProvider<RoleCandidates> ranking;
    private final ChallengeRegister challenges;
    private final IntroductionBook book;
    private final IntroductionRequests requests;
    private final Exposures exposures;
    private final Taxonomy taxonomy;

    TeamCandidates(
            ObjectProvider<RoleCandidates> ranking,
            ChallengeRegister challenges,
            IntroductionBook book,
            IntroductionRequests requests,
            Exposures exposures,
            Taxonomy taxonomy) {
        this.ranking = ranking;
        this.challenges = challenges;
        this.book = book;
        this.requests = requests;
        this.exposures = exposures;
        this.taxonomy = taxonomy;
    }

    @Override
    public Optional<Component> create(TeamFacts team, Actor actor) {
        RoleCandidates candidates = ranking.getIfAvailable();
        boolean member = team.members().stream().anyMatch(each -> actor.is(each.account()));
        if (candidates == null || !member || !team.recruiting()) return Optional.empty();
        ChallengeFacts challenge = challenges.get(team.challenge());
        if (challenge.status() != ChallengeStatus.OPEN) return Optional.empty();
        Map<AccountId, Asked> asked = book.askedAbout(team.id());
        List<RoleCandidate> ranked = candidates.rank(team, challenge.skills(), SHOWN);
        List<CandidateList.Candidate> shown = ranked.stream()
                .map(each -> new CandidateList.Candidate(
                        each.account(),
                        book.unnamed(each.account()),
                        Ui.t("introduction.marginal", each.marginal()),
                        brings(each),
                        asked.get(each.account()),
                        null))
                .toList();
        CandidateList list = new CandidateList(
                Ui.t("introduction.candidatesHelpTeam"),
                shown,
                (person, message) -> requests.askForTeam(team.id(), person, message));
        // The open roles above rank much the same people; whoever would rather invite them leaves this closed.
        Details instead = new Details(Ui.t("introduction.candidatesInstead"), list);
        instead.addOpenedChangeListener(event -> {
            if (event.isOpened()) keep(team, ranked);
        });
        return Optional.of(instead);
    }

    /** Only who opens the list has been shown the people in it. */
    private void keep(TeamFacts team, List<RoleCandidate> ranked) {
        exposures.shown(
                ShownIn.INTRODUCTION,
                team.challenge(),
                ranked.stream()
                        .map(each -> Exposures.Shown.forTeam(each.account()))
                        .toList());
    }

    private String brings(RoleCandidate candidate) {
        String skills = candidate.covers().stream()
                .map(skill -> Ui.t(taxonomy.thesaurus().get(skill).label()))
                .collect(Collectors.joining(", "));
        return skills.isEmpty() ? Ui.t("introduction.bringsRelated") : Ui.t("introduction.brings", skills);
    }
}
