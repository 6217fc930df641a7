package it.mics.bottega.governance.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import it.mics.bottega.governance.CaseHolder;
import it.mics.bottega.governance.CaseParty;
import it.mics.bottega.governance.CaseQuestions;
import it.mics.bottega.governance.CaseRouting;
import it.mics.bottega.governance.CaseView;
import it.mics.bottega.governance.CaseVoices;
import it.mics.bottega.governance.Handovers;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.taxonomy.Spoke;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.uikit.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What whoever holds a case can do with it beside deciding: ask, send it where it belongs, hand it over, decide it with others. */
@Component
class CaseTools {
    private final CaseQuestions questions;
    private final CaseRouting routing;
    private final Handovers handovers;
    private final CaseVoices voices;
    private final Taxonomy taxonomy;

    CaseTools(CaseQuestions questions, CaseRouting routing, Handovers handovers, CaseVoices voices, Taxonomy taxonomy) {
        this.questions = questions;
        this.routing = routing;
        this.handovers = handovers;
        this.voices = voices;
        this.taxonomy = taxonomy;
    }

    /** The tools for this case, for who is barred from deciding it only the hand-over; {@code done} is told in one sentence what happened. */
    ToolRow row(DecisionQueue.Row row, Actor actor, boolean barred, Consumer<String> done) {
        CaseView view = row.view();
        List<CaseTool> tools = new ArrayList<>();
        CaseParty party = row.subject().party(view);
        if (!barred && !view.standing().isPaused() && !party.people().isEmpty())
            tools.add(new CaseTool("ask", "Q", () -> ask(view, done)));
        if (!barred && !view.standing().isPaused() && !view.standing().joint()) {
            if (view.standing().holder() == CaseHolder.SPOKE && actor.moderates(view.spoke()))
                tools.add(new CaseTool("reroute", "W", () -> reroute(view, done)));
            else if (actor.has(Role.PROGRAMME_OFFICE)) tools.add(new CaseTool("assign", "W", () -> assign(view, done)));
        }
        if (!view.standing().joint() && actor.moderates(view.spoke())) {
            boolean several = !barred
                    && view.standing().holder() == CaseHolder.SPOKE
                    && !row.subject().otherSpokes(view).isEmpty();
            if (several) tools.add(new CaseTool("together", "G", () -> together(row, done)));
            tools.add(new CaseTool("handover", "H", () -> handOver(view, done)));
        }
        return new ToolRow(tools, barred);
    }

    private void ask(CaseView view, Consumer<String> done) {
        TextArea question =
                ToolDialog.words(Ui.t("governance.ask.field"), Ui.t("governance.ask.help"), CaseQuestions.LONGEST);
        new ToolDialog(Ui.t("governance.ask.title"), Ui.t("governance.ask.will"))
                .with(question)
                .ask(Ui.t("governance.ask.send"), () -> {
                    questions.ask(view.id(), question.getValue());
                    done.accept(Ui.t("governance.ask.done"));
                });
        question.focus();
    }

    private void handOver(CaseView view, Consumer<String> done) {
        new HandoverDialog(handovers.receivers(view.id()), (receiver, reason) -> {
            handovers.handOver(view.id(), receiver.account(), reason);
            done.accept(Ui.t("governance.handover.done", HandoverDialog.label(receiver)));
        });
    }

    private void together(DecisionQueue.Row row, Consumer<String> done) {
        String others = row.subject().otherSpokes(row.view()).stream()
                .sorted()
                .map(spoke -> "Spoke " + spoke)
                .collect(Collectors.joining(", "));
        new ToolDialog(Ui.t("governance.joint.title"), Ui.t("governance.joint.will", others))
                .ask(Ui.t("governance.joint.send"), () -> {
                    voices.together(row.view().id());
                    done.accept(Ui.t("governance.joint.done", others));
                });
    }

    private void reroute(CaseView view, Consumer<String> done) {
        boolean again = view.standing().routed() > 0;
        Select<Spoke> spoke = spokes(view.spoke());
        TextArea note = note();
        new ToolDialog(
                        Ui.t("governance.route.title"),
                        Ui.t(again ? "governance.route.willOffice" : "governance.route.will"))
                .with(spoke, note)
                .ask(Ui.t(again ? "governance.route.sendOffice" : "governance.route.send"), () -> {
                    routing.reroute(view.id(), chosen(spoke), note.getValue());
                    done.accept(
                            again
                                    ? Ui.t("governance.route.doneOffice")
                                    : Ui.t(
                                            "governance.route.done",
                                            spoke.getValue().number()));
                });
        spoke.focus();
    }

    private void assign(CaseView view, Consumer<String> done) {
        Select<Spoke> spoke = spokes(view.standing().holder() == CaseHolder.SPOKE ? view.spoke() : 0);
        TextArea note = note();
        new ToolDialog(Ui.t("governance.assign.title"), Ui.t("governance.assign.will"))
                .with(spoke, note)
                .ask(Ui.t("governance.assign.send"), () -> {
                    routing.assign(view.id(), chosen(spoke), note.getValue());
                    done.accept(Ui.t("governance.route.done", spoke.getValue().number()));
                });
        spoke.focus();
    }

    private static int chosen(Select<Spoke> spoke) {
        if (spoke.isEmpty()) throw new it.mics.bottega.kernel.RuleViolation("governance.route.none");
        return spoke.getValue().number();
    }

    private Select<Spoke> spokes(int without) {
        Select<Spoke> select = new Select<>();
        select.setLabel(Ui.t("governance.route.spoke"));
        select.setItems(taxonomy.spokes().stream()
                .filter(each -> each.number() != without)
                .toList());
        select.setItemLabelGenerator(each -> "Spoke " + each.number() + " · " + Ui.t(each.shortTitle()));
        select.setWidthFull();
        return select;
    }

    private static TextArea note() {
        return ToolDialog.words(
                Ui.t("governance.bar.noteOptional"), Ui.t("governance.route.noteHelp"), CaseRouting.LONGEST);
    }
}
