package it.mics.bottega.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ShownOwner;
import it.mics.bottega.challenge.ShownOwners;
import it.mics.bottega.directory.DirectoryLinks;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.matching.Match;
import it.mics.bottega.matching.Matchmaking;
import it.mics.bottega.matching.WhySentence;
import it.mics.bottega.uikit.ContributionBar;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.HomeContribution;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;

/** The challenges that suit a researcher best, each with one sentence why; one stretch with its gap. */
@org.springframework.stereotype.Component
@Order(20)
class ForYou implements HomeContribution {
    private static final int SHOWN = 5;
    private static final int LOOKED_AT = 60;

    private final Matchmaking matchmaking;
    private final ChallengeRegister challenges;
    private final ChallengePolicy policy;
    private final ShownOwners owners;
    private final Profiles profiles;
    private final CurrentActor current;
    private final WhySentence why;
    private final MatchWords words;
    private final Clock clock;

    ForYou(
            Matchmaking matchmaking,
            ChallengeRegister challenges,
            ChallengePolicy policy,
            ShownOwners owners,
            Profiles profiles,
            CurrentActor current,
            WhySentence why,
            MatchWords words,
            Clock clock) {
        this.matchmaking = matchmaking;
        this.challenges = challenges;
        this.policy = policy;
        this.owners = owners;
        this.profiles = profiles;
        this.current = current;
        this.why = why;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Optional<Component> create() {
        if (!current.get().has(Role.RESEARCHER)) return Optional.empty();
        if (profiles.mine().isEmpty()) return Optional.of(section(0, empty()));
        List<Match> all = matchmaking.forMe(LOOKED_AT);
        List<Match> best =
                all.stream().filter(match -> !match.stretch()).limit(SHOWN).toList();
        Optional<Match> stretch = all.stream()
                .filter(match -> match.stretch() && match.mustHaveCover() > 0)
                .findFirst();
        List<Match> shown = new ArrayList<>(best);
        stretch.ifPresent(shown::add);
        Map<ChallengeId, ChallengeFacts> facts =
                policy
                        .seenBy(
                                current.get(),
                                challenges.present(
                                        shown.stream().map(Match::challenge).toList()))
                        .stream()
                        .collect(Collectors.toMap(ChallengeFacts::id, Function.identity()));
        Map<ChallengeId, ShownOwner> owners = this.owners.of(facts.values());
        Div content = new Div();
        Component[] items = best.stream()
                .filter(match -> facts.containsKey(match.challenge()))
                .map(match -> item(match, facts, owners))
                .toArray(Component[]::new);
        if (items.length > 0) content.add(El.raw("ol", "list", items));
        stretch.filter(match -> facts.containsKey(match.challenge()))
                .ifPresent(match -> content.add(stretch(match, facts, owners)));
        if (shown.isEmpty()) content.add(nothing());
        return Optional.of(section(items.length, content));
    }

    private Component item(Match match, Map<ChallengeId, ChallengeFacts> facts, Map<ChallengeId, ShownOwner> owners) {
        String sum = Ui.t("matching.sum", ContributionBar.points(match.score()));
        return plain(match, facts, owners, why.toYou(match, Ui.language()))
                .below(El.div("pts num", words.bar(match, true), El.span("", sum)));
    }

    private ChallengeItem plain(
            Match match, Map<ChallengeId, ChallengeFacts> facts, Map<ChallengeId, ShownOwner> owners, String sentence) {
        ChallengeFacts challenge = Objects.requireNonNull(facts.get(match.challenge()));
        return new ChallengeItem(
                challenge,
                Objects.requireNonNull(owners.get(challenge.id())),
                El.text(challenge.title(), ""),
                MatchWords.emphasised(sentence),
                clock.instant());
    }

    private Component stretch(
            Match match, Map<ChallengeId, ChallengeFacts> facts, Map<ChallengeId, ShownOwner> owners) {
        Component badge = El.raw("p", "badge wait", Icon.STRETCH.create(), El.span("", Ui.t("matching.stretch")));
        Component item = El.raw("ul", "", plain(match, facts, owners, why.gap(match, Ui.language())));
        return El.div("stretch", badge, item);
    }

    private static Component section(int found, Component content) {
        H2 heading = new H2(Ui.t("matching.forYou", found));
        heading.addClassName("sec-h");
        Paragraph help = new Paragraph(Ui.t("matching.forYouHelp"));
        return El.raw("section", "", El.div("sh", heading, help), content);
    }

    private static Component empty() {
        return El.div(
                "empty",
                new H3(Ui.t("matching.noProfile")),
                new Paragraph(Ui.t("matching.noProfileHelp")),
                El.link(DirectoryLinks.profile(), Ui.t("matching.writeProfile"), "btn primary s"));
    }

    private static Component nothing() {
        return El.div(
                "empty",
                new H3(Ui.t("matching.noMatch")),
                new Paragraph(Ui.t("matching.noMatchHelp")),
                El.link(ChallengesView.PATH, Ui.t("matching.allChallenges"), "btn s"));
    }
}
