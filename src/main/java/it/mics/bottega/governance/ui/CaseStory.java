package it.mics.bottega.governance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import it.mics.bottega.governance.CaseBefore;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.CaseHolder;
import it.mics.bottega.governance.CaseQuestion;
import it.mics.bottega.governance.CaseQuestions;
import it.mics.bottega.governance.CaseRoute;
import it.mics.bottega.governance.CaseRouting;
import it.mics.bottega.governance.CaseStage;
import it.mics.bottega.governance.CaseView;
import it.mics.bottega.governance.CaseVoice;
import it.mics.bottega.governance.CaseVoices;
import it.mics.bottega.governance.DecidedCase;
import it.mics.bottega.governance.DecidedCases;
import it.mics.bottega.governance.Handovers;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.List;

/** What happened to a case before it is decided: how it came here, what was asked and what was answered. */
@org.springframework.stereotype.Component
class CaseStory {
    private final CaseQuestions questions;
    private final CaseRouting routing;
    private final Handovers handovers;
    private final CaseVoices voices;
    private final DecidedCases decided;

    CaseStory(
            CaseQuestions questions,
            CaseRouting routing,
            Handovers handovers,
            CaseVoices voices,
            DecidedCases decided) {
        this.decided = decided;
        this.questions = questions;
        this.routing = routing;
        this.handovers = handovers;
        this.voices = voices;
    }

    /** The notes above a case; empty where nothing happened to it yet. */
    Component of(CaseView view) {
        Div story = El.div("story stack-3");
        decided.before(view.id()).ifPresent(before -> story.add(again(before)));
        List<CaseRoute> routes = routing.of(view.id());
        if (view.standing().holder() == CaseHolder.OFFICE)
            story.add(note("wait", Icon.ARROW, Ui.t("governance.story.office")));
        else if (view.standing().stage() == CaseStage.WITH_OFFICE)
            story.add(note("bad", Icon.WARN, Ui.t("governance.story.overdue", view.spoke())));
        routes.forEach(route -> story.add(moved(route)));
        handovers
                .of(view.id())
                .forEach(each -> story.add(note(
                        "info",
                        Icon.LOCK,
                        Ui.t("governance.story.handedOver", each.from(), Dates.dayAndMonth(each.at())),
                        quoted(each.reason()))));
        if (view.standing().joint()) story.add(voices(view));
        questions.of(view.id()).forEach(question -> story.add(asked(question)));
        story.setVisible(story.getComponentCount() > 0);
        return story;
    }

    private static Component again(CaseBefore before) {
        String by = before.by();
        DecidedCase earlier = before.earlier();
        return note(
                "info",
                Icon.ARROW,
                Ui.t(
                        "governance.story.again",
                        by == null ? Ui.t("governance.decided.somebody") : by,
                        Dates.day(before.at())),
                quoted(before.forConflict() ? Ui.t("governance.again.conflict") : before.reason()),
                DecidedFacts.of(earlier, List.of()));
    }

    private Component voices(CaseView view) {
        Component list = El.raw("ul", "voices");
        for (CaseVoice voice : voices.of(view.id()))
            list.getElement().appendChild(El.raw("li", "", words(voice)).getElement());
        return note("info", Icon.PEOPLE, Ui.t("governance.story.joint"), list);
    }

    private static String words(CaseVoice voice) {
        String name = voice.name();
        if (name == null) return Ui.t("governance.voice.missing", voice.spoke());
        CaseDecision decision = voice.decision();
        return decision == null
                ? Ui.t("governance.voice.spoken", voice.spoke(), name)
                : Ui.t("governance.voice." + decision.action(), voice.spoke(), name);
    }

    private static Component moved(CaseRoute route) {
        String day = Dates.dayAndMonth(route.at());
        Integer to = route.toSpoke();
        String words = to == null
                ? Ui.t("governance.story.toOffice", route.fromSpoke(), day)
                : Ui.t("governance.story.moved", route.fromSpoke(), to, day);
        return note("info", Icon.ARROW, words, quoted(route.note()));
    }

    private static Component asked(CaseQuestion question) {
        String day = Dates.dayAndMonth(question.askedAt());
        return question.isOpen()
                ? note("wait", Icon.CLOCK, Ui.t("governance.story.asked", day), quoted(question.question()))
                : note(
                        "info",
                        Icon.CHECK,
                        Ui.t("governance.story.answered", day),
                        quoted(question.question()),
                        quoted(question.answer()));
    }

    static Component quoted(@org.jspecify.annotations.Nullable String words) {
        Component line = El.raw("p", "quoted", words == null ? "" : words);
        line.setVisible(words != null);
        return line;
    }

    static Component note(String tone, Icon icon, String words, Component... more) {
        Div note = El.div("note " + tone, icon.create(), El.raw("p", "", words));
        note.add(more);
        return note;
    }
}
