package it.mics.bottega.proposal.ui.opening;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.proposal.opening.OpeningDesk.Candidate;
import it.mics.bottega.proposal.opening.OpeningKind;
import it.mics.bottega.proposal.opening.ProposalOpenings;
import it.mics.bottega.uikit.Busy;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Localised;
import it.mics.bottega.uikit.Ui;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

/** Asks which team may send after the deadline, until when, and why: in words that every entrant reads. */
class OpeningDialog extends Dialog {
    private static final Set<String> ABOUT_TIME = Set.of("proposal.opening.past", "proposal.opening.far");
    private static final Set<String> ABOUT_REASON = Set.of("proposal.opening.short", "proposal.opening.long");

    OpeningDialog(OpeningKind kind, List<Candidate> candidates, ProposalOpenings openings, Runnable then) {
        setHeaderTitle(Ui.t("proposal.opening.act." + kind));
        setWidth("36rem");
        setMaxWidth("94vw");
        setCloseOnOutsideClick(false);
        Paragraph help = new Paragraph(Ui.t("proposal.opening.help." + kind));
        help.addClassName("quiet");
        Select<Candidate> which = new Select<>();
        which.setLabel(Ui.t("proposal.opening.team"));
        which.setItems(candidates);
        which.setItemLabelGenerator(Candidate::team);
        which.setWidthFull();
        which.addValueChangeListener(event -> which.setInvalid(false));
        if (candidates.size() == 1) which.setValue(candidates.getFirst());
        DateTimePicker until = Localised.dateTimePicker(Ui.t("proposal.opening.until"));
        until.setManualValidation(true);
        until.setHelperText(Ui.t("proposal.opening.until.help", ProposalOpenings.LONGEST_TIME.toDays()));
        until.setValue(ZonedDateTime.now(Dates.ROME)
                .plusDays(2)
                .withHour(12)
                .withMinute(0)
                .withSecond(0)
                .withNano(0)
                .toLocalDateTime());
        until.addValueChangeListener(event -> until.setInvalid(false));
        TextArea reason = new TextArea(Ui.t("proposal.opening.reason"));
        reason.setHelperText(Ui.t("proposal.opening.reason.help", ProposalOpenings.SHORTEST));
        reason.setMaxLength(ProposalOpenings.LONGEST);
        reason.setMinRows(3);
        reason.setWidthFull();
        reason.setManualValidation(true);
        reason.addValueChangeListener(event -> reason.setInvalid(false));
        Paragraph refused = new Paragraph();
        refused.addClassName("tx-bad");
        refused.getElement().setAttribute("role", "alert");
        add(El.div("access-words", help, which, until, reason, refused));
        Button go = Busy.button(Ui.t("proposal.opening.go." + kind), Ui.t("access.busy"), () -> {
            refused.setText("");
            if (which.getValue() == null) {
                which.setErrorMessage(Ui.t("proposal.opening.team.missing"));
                which.setInvalid(true);
                which.focus();
                return;
            }
            LocalDateTime chosen = until.getValue();
            try {
                if (chosen == null) throw new RuleViolation("proposal.opening.past");
                openings.open(
                        which.getValue().proposal(), chosen.atZone(Dates.ROME).toInstant(), reason.getValue());
            } catch (RuleViolation refusal) {
                if (ABOUT_TIME.contains(refusal.key())) refuse(until, refusal);
                else if (ABOUT_REASON.contains(refusal.key())) refuse(reason, refusal);
                else refused.setText(Ui.t(refusal.key(), refusal.arguments().toArray()));
                return;
            }
            close();
            then.run();
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Ui.t("access.cancel"), event -> close()), go);
    }

    private static void refuse(HasValidation field, RuleViolation refusal) {
        field.setErrorMessage(Ui.t(refusal.key(), refusal.arguments().toArray()));
        field.setInvalid(true);
    }
}
