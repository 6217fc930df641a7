package it.mics.bottega.team.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.challenge.agreement.AgreementKind;
import it.mics.bottega.challenge.terms.ReferenceTexts;
import it.mics.bottega.challenge.ui.agreement.AgreementDialog;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamPanel;
import it.mics.bottega.team.agreement.TeamAgreements;
import it.mics.bottega.team.agreement.TeamConsent;
import it.mics.bottega.team.ui.TeamParts;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On the page of a team, for its members: the agreement, who has still to accept it, and the way to do so. */
@org.springframework.stereotype.Component
@Order(1)
class AgreementPanel implements TeamPanel {
    private final TeamAgreements agreements;
    private final ReferenceTexts reference;

    AgreementPanel(TeamAgreements agreements, ReferenceTexts reference) {
        this.agreements = agreements;
        this.reference = reference;
    }

    @Override
    public boolean inFacts() {
        return true;
    }

    @Override
    public Optional<Component> create(TeamFacts team, Actor actor) {
        if (actor.isVisitor() || !team.has(actor.id())) return Optional.empty();
        return agreements.of(team.id()).map(consent -> section(team, actor, consent));
    }

    private Component section(TeamFacts team, Actor actor, TeamConsent consent) {
        List<Component> parts = new ArrayList<>();
        parts.add(El.raw("h2", "", Ui.t("team.agreement.title")));
        boolean asked = team.status().open() && !consent.accepted();
        if (asked) {
            boolean anew = consent.own().isPresent();
            Component accept = TeamParts.button(
                    Ui.t("team.agreement.read"),
                    "btn call",
                    () -> AgreementDialog.toAccept(
                                    AgreementKind.TEAM,
                                    consent.now(),
                                    version -> {
                                        agreements.accept(team.id(), version);
                                        Notices.done(Ui.t("team.agreement.done"));
                                    },
                                    rights(consent.ipOption()))
                            .open());
            parts.add(El.div(
                    "note wait",
                    Icon.PEN.create(),
                    El.raw(
                            "div",
                            "stack-2",
                            El.raw(
                                    "p",
                                    "",
                                    Ui.t(
                                            anew ? "team.agreement.anew" : "team.agreement.yours",
                                            consent.now().version())),
                            El.div("row", accept))));
        }
        others(actor, consent).ifPresent(parts::add);
        consent.own()
                .ifPresent(own -> parts.add(El.div(
                        "row",
                        TeamParts.button(
                                Ui.t("team.agreement.again"),
                                "btn plain s",
                                () -> AgreementDialog.copy(
                                                AgreementKind.TEAM,
                                                own.agreement(),
                                                Ui.t(
                                                        "team.agreement.accepted",
                                                        own.agreement().version(),
                                                        Dates.dayAndTime(own.at())),
                                                rights(own.ipOption()))
                                        .open()))));
        return El.raw("section", "", parts.toArray(Component[]::new));
    }

    private static Optional<Component> others(Actor actor, TeamConsent consent) {
        int done = consent.members() - consent.waiting().size();
        if (consent.waiting().isEmpty())
            return Optional.of(El.raw("p", "t1 quiet", Ui.t("team.agreement.all", consent.members())));
        List<String> names = consent.waiting().stream()
                .filter(member -> !actor.is(member.account()))
                .map(member -> member.name() == null ? Ui.t("team.person.hidden") : member.name())
                .toList();
        if (names.isEmpty()) return Optional.empty();
        return Optional.of(El.raw(
                "p",
                "t1 quiet",
                Ui.t("team.agreement.some", done, consent.members(), TeamParts.listed(names), names.size())));
    }

    /** What the challenge says about rights, and what the law asks of the members in that case. */
    private Component rights(int option) {
        if (option == 0) return El.div("");
        return El.div(
                "note info",
                Icon.DOC.create(),
                El.raw(
                        "div",
                        "",
                        new H3(Ui.t("team.agreement.rights", Ui.t(reference.ipLabel(option)))),
                        new Paragraph(Ui.t(reference.ipText(option))),
                        new Paragraph(Ui.t(reference.ipDuty(option)))));
    }
}
