package it.mics.bottega.challenge.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.challenge.OwnChallenge;
import it.mics.bottega.challenge.OwnChallenges;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A company's own challenges, those that wait for it first, and the way to a new one. */
@Route("my-challenges")
@RolesAllowed("COMPANY_MEMBER")
@Menu(title = "challenge.mine.menu", order = 20, icon = "pen")
class MyChallengesView extends Page implements BeforeEnterObserver {
    private static final Set<ChallengeStatus> YOURS = EnumSet.of(
            ChallengeStatus.RETURNED,
            ChallengeStatus.DRAFT,
            ChallengeStatus.CLOSED_TO_ENTRIES,
            ChallengeStatus.IN_EVALUATION);
    private static final Set<ChallengeStatus> OTHERS =
            EnumSet.of(ChallengeStatus.SUBMITTED_FOR_REVIEW, ChallengeStatus.SCHEDULED, ChallengeStatus.OPEN);

    private final OwnChallenges challenges;
    private final ActingFor actingFor;
    private final Clock clock;

    MyChallengesView(OwnChallenges challenges, ActingFor actingFor, Clock clock) {
        this.challenges = challenges;
        this.actingFor = actingFor;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        List<OwnChallenge> all = challenges.list();
        put(head(Ui.t("challenge.mine.title"), Ui.t("challenge.mine.help"), actingFor.start()));
        if (all.isEmpty()) {
            put(El.div(
                    "empty", new H3(Ui.t("challenge.mine.emptyTitle")), El.raw("p", "", Ui.t("challenge.mine.empty"))));
            return;
        }
        Instant now = clock.instant();
        group(
                "challenge.mine.group.yours",
                all.stream().filter(own -> YOURS.contains(own.sheet().status())).toList(),
                now);
        group(
                "challenge.mine.group.others",
                all.stream()
                        .filter(own -> OTHERS.contains(own.sheet().status()))
                        .toList(),
                now);
        group(
                "challenge.mine.group.past",
                all.stream()
                        .filter(own -> !YOURS.contains(own.sheet().status())
                                && !OTHERS.contains(own.sheet().status()))
                        .toList(),
                now);
    }

    private void group(String key, List<OwnChallenge> challenges, Instant now) {
        if (challenges.isEmpty()) return;
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        var companies = actingFor.names();
        challenges.forEach(own -> list.add(new OwnChallengeItem(own, companies, now)));
        H2 heading = new H2(Ui.t(key));
        heading.addClassName("sec-h");
        Section section = new Section(heading, list);
        section.addClassName("mine-group");
        put(section);
    }
}
