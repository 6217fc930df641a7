package it.mics.bottega.introduction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Grant;
import it.mics.bottega.identity.Role;
import it.mics.bottega.introduction.AutoApproval;
import it.mics.bottega.introduction.NightlyProposals;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.SpokeMark;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** How introductions come about in the spokes that somebody moderates: the nightly run, and the rule that approves what both sides asked for. */
@Route("spoke-introductions")
@Menu(title = "introduction.spoke.menu", order = 61, icon = "swap")
@RolesAllowed({"SPOKE_LEADER", "SPOKE_DEPUTY"})
class SpokeIntroductionsView extends Page {
    private final transient NightlyProposals nightly;
    private final transient AutoApproval approval;
    private final transient Taxonomy taxonomy;
    private final transient CurrentActor current;

    SpokeIntroductionsView(NightlyProposals nightly, AutoApproval approval, Taxonomy taxonomy, CurrentActor current) {
        this.nightly = nightly;
        this.approval = approval;
        this.taxonomy = taxonomy;
        this.current = current;
        show();
    }

    private void show() {
        clear();
        put(head(Ui.t("introduction.spoke.title"), Ui.t("introduction.spoke.help")));
        Actor actor = current.require();
        taxonomy.spokes().stream()
                .map(spoke -> spoke.number())
                .filter(actor::moderates)
                .forEach(spoke -> put(spoke(spoke, actor)));
    }

    private Component spoke(int spoke, Actor actor) {
        H2 heading = new H2(Ui.t(taxonomy.spoke(spoke).title()));
        heading.addClassName("sec-h");
        Div words = El.div("stack", heading, night(spoke), rule(spoke, actor));
        return El.div("meet quietly", new SpokeMark(spoke, SpokeMark.Size.MEDIUM), words);
    }

    private Component night(int spoke) {
        List<NightlyProposals.Asking> asking = nightly.asking(spoke);
        Div part = El.div("stack", El.raw("h3", "", Ui.t("introduction.nightly.title")));
        part.add(new Paragraph(Ui.t("introduction.spoke.asking", asking.size())));
        Component list = El.raw("ul", "");
        asking.forEach(each -> list.getElement()
                .appendChild(El.raw(
                                "li",
                                "",
                                El.link(ChallengeLinks.challenge(each.challenge()), Ui.t(each.title()), ""),
                                El.span("faint", " " + Ui.t("introduction.spoke.places", each.places())))
                        .getElement()));
        if (asking.isEmpty()) return part;
        Button now = new Button(Ui.t("introduction.spoke.now"), event -> {
            int found = nightly.now(spoke);
            Notices.done(Ui.t("introduction.spoke.found", found));
            show();
        });
        now.setDisableOnClick(true);
        part.add(list, El.div("row", now));
        return part;
    }

    private Component rule(int spoke, Actor actor) {
        Optional<AutoApproval.Rule> rule = approval.of(spoke);
        Div part = El.div("stack", El.raw("h3", "", Ui.t("introduction.rule.title")));
        Integer threshold = rule.map(AutoApproval.Rule::threshold).orElse(null);
        part.add(new Paragraph(
                threshold == null ? Ui.t("introduction.rule.off") : Ui.t("introduction.rule.on", threshold)));
        part.add(El.raw("p", "quiet t1", Ui.t("introduction.rule.help")));
        rule.ifPresent(last -> part.add(El.raw(
                "p",
                "t1 faint",
                Ui.t("introduction.rule.last", last.name(), Dates.day(last.at().toInstant()), last.reason()))));
        if (actor.grants().contains(new Grant(Role.SPOKE_LEADER, null, spoke)))
            part.add(new RuleForm(threshold, (chosen, reason) -> {
                approval.decide(spoke, chosen, reason);
                Notices.done(Ui.t("introduction.rule.kept"));
                show();
            }));
        return part;
    }
}
