package it.mics.bottega.introduction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import it.mics.bottega.introduction.Contact;
import it.mics.bottega.introduction.Course;
import it.mics.bottega.introduction.DeclineReason;
import it.mics.bottega.introduction.IntroductionStatus;
import it.mics.bottega.introduction.Outcome;
import it.mics.bottega.introduction.Side;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import it.mics.bottega.uikit.Withheld;

/** Where an introduction stands for one side, in a word with its mark and what may be said about it; with the contact once both have accepted. */
final class IntroductionState {
    private IntroductionState() {}

    static Component of(Course course, Side reader) {
        Div state = El.div("stack", badge(course, reader));
        Contact contact = course.contact();
        if (contact != null) state.add(who(contact));
        else if (course.status().cameAbout()) state.add(new Withheld(Ui.t("introduction.companyWithheld")));
        Outcome outcome = course.outcome();
        if (outcome != null) state.add(El.raw("p", "t1", Ui.t("introduction.cameOfIt", Ui.t(outcome.key()))));
        String overtaken = course.overtaken();
        if (overtaken != null) state.add(El.raw("p", "t1", Ui.t(overtaken)));
        String reason = course.answerReason();
        if (reason != null) {
            Side said = course.ownNo() ? reader : reader.other();
            state.add(El.raw(
                    "p",
                    "t1",
                    Ui.t(
                            course.ownNo() ? "introduction.weSaid" : "introduction.theySaid",
                            Ui.t(DeclineReason.valueOf(reason).key(said)))));
        }
        String words = course.answerText();
        if (words != null) state.add(El.raw("blockquote", "said", words));
        return state;
    }

    private static Component badge(Course course, Side reader) {
        IntroductionStatus status = course.status();
        String classes = status.isOpen() ? "badge wait" : status.cameAbout() ? "badge good" : "badge";
        Icon icon = status.isOpen() ? Icon.CLOCK : status.cameAbout() ? Icon.CHECK : Icon.MINUS;
        return El.raw("p", classes, icon.create(), El.span("", Ui.t(word(course, reader))));
    }

    private static String word(Course course, Side reader) {
        IntroductionStatus status = course.status();
        if (status == IntroductionStatus.DECLINED) {
            if (course.answerReason() == null) return "introduction.over";
            if (course.ownNo()) return reader == Side.PERSON ? "introduction.you.DECLINED" : "introduction.weDeclined";
            return reader == Side.PERSON ? "introduction.theyDeclined" : "introduction.status.DECLINED";
        }
        return reader == Side.PERSON ? status.keyForPerson() : status.key();
    }

    private static Component who(Contact contact) {
        Component who = El.raw("p", "", El.bold(contact.name() + " "));
        if (!contact.email().isEmpty())
            who.getElement().appendChild(new Anchor("mailto:" + contact.email(), contact.email()).getElement());
        return who;
    }
}
