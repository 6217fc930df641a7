package it.mics.bottega.challenge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.ChallengeSheet;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.challenge.DraftPart;
import it.mics.bottega.challenge.OwnChallenge;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.SpokeMark;
import it.mics.bottega.uikit.Ui;
import java.time.Instant;
import java.util.Map;

/** One of the company's challenges: where it stands, what the leader said, and the one thing to do next. */
class OwnChallengeItem extends ListItem {
    OwnChallengeItem(OwnChallenge own, Map<OrganisationId, String> companies, Instant now) {
        addClassName("item");
        ChallengeSheet sheet = own.sheet();
        ChallengeStatus status = sheet.status();
        int spoke = sheet.draft().primarySpoke();
        add(spoke > 0 ? new SpokeMark(spoke, SpokeMark.Size.MEDIUM) : El.div("mark", Icon.PEN.create()));
        Anchor title = new Anchor(
                status.isPublic() ? ChallengeLinks.challenge(sheet.id()) : ChallengeLinks.edit(sheet.id()),
                sheet.draft().title().isEmpty()
                        ? Ui.t("challenge.untitled")
                        : Ui.t(sheet.draft().title()));
        El.markLanguage(title, sheet.draft().title());
        Div words = new Div(new H3(title), why(own, now));
        sheet.moves().stream()
                .filter(move -> move.to() == status
                        && (status == ChallengeStatus.RETURNED || status == ChallengeStatus.REJECTED))
                .findFirst()
                .ifPresent(
                        move -> words.add(new MoveNote(move, status == ChallengeStatus.RETURNED ? sheet.id() : null)));
        Div meta = El.div("meta", ChallengeHead.status(status));
        String company = companies.get(own.company());
        if (company != null) meta.add(El.span("", company));
        if (sheet.code() != null) meta.add(El.span("code", sheet.code()));
        meta.add(El.span("", Ui.t("challenge.mine.saved", Dates.dayAndTime(sheet.updatedAt()))));
        words.add(meta);
        add(words, aside(sheet));
    }

    private static String review(OwnChallenge own) {
        int spoke = own.sheet().draft().primarySpoke();
        Instant due = own.reviewDueAt();
        if (due == null) return Ui.t("challenge.standing.review", spoke);
        return own.asked()
                ? Ui.t("challenge.standing.reviewAsked", spoke)
                : Ui.t("challenge.standing.reviewDue", spoke, Dates.dayAndTime(due));
    }

    private static Component why(OwnChallenge own, Instant now) {
        ChallengeSheet sheet = own.sheet();
        Instant until = sheet.draft().submitUntil();
        String text = switch (sheet.status()) {
            case DRAFT -> Ui.t("challenge.mine.why.DRAFT", own.partsThere(), DraftPart.values().length);
            case SUBMITTED_FOR_REVIEW -> review(own);
            case SCHEDULED ->
                sheet.draft().publishAt() == null
                        ? ""
                        : Ui.t(
                                "challenge.mine.why.SCHEDULED",
                                Dates.dayAndTime(sheet.draft().publishAt()));
            case OPEN ->
                until == null
                        ? ""
                        : Ui.t("challenge.mine.why.OPEN", Dates.inWords(until, now), Dates.dayAndTime(until));
            default -> Ui.t("challenge.mine.why." + sheet.status().name());
        };
        return El.raw("p", "why", text);
    }

    /** The next act: write on, mend, read the answers, look at the page. */
    private static Component aside(ChallengeSheet sheet) {
        Anchor act = switch (sheet.status()) {
            case DRAFT -> El.link(ChallengeLinks.edit(sheet.id()), Ui.t("challenge.mine.act.write"), "btn");
            case RETURNED -> El.link(ChallengeLinks.edit(sheet.id()), Ui.t("challenge.mine.act.mend"), "btn primary");
            case CLOSED_TO_ENTRIES, IN_EVALUATION ->
                El.link(ChallengeLinks.answers(sheet.id()), Ui.t("challenge.mine.act.answer"), "btn");
            case SUBMITTED_FOR_REVIEW, SCHEDULED, REJECTED, CANCELLED ->
                El.link(ChallengeLinks.edit(sheet.id()), Ui.t("challenge.mine.act.state"), "btn plain");
            default -> El.link(ChallengeLinks.challenge(sheet.id()), Ui.t("challenge.mine.act.page"), "btn plain");
        };
        return El.div("aside", act);
    }
}
