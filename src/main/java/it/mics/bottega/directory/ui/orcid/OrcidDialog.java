package it.mics.bottega.directory.ui.orcid;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import it.mics.bottega.directory.editing.ProfileDraft;
import it.mics.bottega.directory.editing.ProfileRules;
import it.mics.bottega.directory.orcid.KnownOutputs;
import it.mics.bottega.directory.orcid.OrcidWork;
import it.mics.bottega.directory.orcid.OrcidWorks;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Ui;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** First asks for consent, then lists the public works to tick; what the profile has already is said and cannot be ticked. */
public class OrcidDialog extends Dialog {
    private final OrcidWorks works;
    private final String orcid;
    private final List<ProfileDraft.Output> present;
    private final Consumer<List<OrcidWork>> take;
    private final Div content = El.div("stack-3 orcid");
    private final Map<OrcidWork, Checkbox> boxes = new LinkedHashMap<>();

    /** Looks under this iD for works beyond the present outputs, and hands over the ticked ones. */
    public OrcidDialog(
            OrcidWorks works, String orcid, List<ProfileDraft.Output> present, Consumer<List<OrcidWork>> take) {
        this.works = works;
        this.orcid = orcid;
        this.present = present;
        this.take = take;
        setHeaderTitle(Ui.t("directory.orcid.title"));
        setWidth("min(680px, 100vw)");
        content.getElement().setAttribute("aria-live", "polite");
        add(content);
        show();
    }

    private void show() {
        Optional<Instant> since = works.agreedSince();
        if (since.isEmpty()) askConsent();
        else list(since.get());
    }

    private void askConsent() {
        content.removeAll();
        getFooter().removeAll();
        content.add(
                El.raw("p", "", Ui.t("directory.orcid.consent.what", orcid)),
                El.raw("p", "", Ui.t("directory.orcid.consent.why")),
                El.raw("p", "quiet", Ui.t("directory.orcid.consent.withdraw")));
        Button agree = new Button(Ui.t("directory.orcid.consent.agree"), event -> {
            works.agree();
            show();
        });
        agree.addThemeVariants(ButtonVariant.PRIMARY);
        agree.setDisableOnClick(true);
        getFooter().add(cancel(), agree);
    }

    private void list(Instant since) {
        content.removeAll();
        getFooter().removeAll();
        boxes.clear();
        try {
            List<OrcidWork> found = works.of(orcid);
            KnownOutputs known = new KnownOutputs(present);
            List<OrcidWork> fresh =
                    found.stream().filter(work -> !known.has(work)).toList();
            content.add(El.raw("p", "lead", Ui.t("directory.orcid.found", found.size(), found.size() - fresh.size())));
            int room = Math.max(0, ProfileRules.MOST_OUTPUTS - present.size());
            if (fresh.size() > room) content.add(El.raw("p", "quiet", Ui.t("directory.orcid.room", room)));
            found.forEach(work -> content.add(line(work, known.has(work))));
            if (!fresh.isEmpty()) getFooter().add(cancel(), addButton(room));
            else getFooter().add(cancel());
        } catch (RuleViolation refusal) {
            content.add(El.div(
                    "note bad",
                    Icon.WARN.create(),
                    El.span("", Ui.t(refusal.key(), refusal.arguments().toArray()))));
            Button again = new Button(Ui.t("directory.orcid.again"), event -> show());
            again.setDisableOnClick(true);
            getFooter().add(cancel(), again);
        }
        content.add(withdrawal(since));
    }

    private Component line(OrcidWork work, boolean known) {
        Checkbox box = new Checkbox(work.title());
        box.setValue(known);
        box.setEnabled(!known);
        if (!known) boxes.put(work, box);
        Integer year = work.year();
        String doi = work.doi();
        String facts = (year == null ? Ui.t("directory.orcid.noYear") : String.valueOf(year))
                + (doi == null ? "" : " · " + doi)
                + (known ? " · " + Ui.t("directory.orcid.known") : "");
        return El.div("orcid-work", box, El.span("faint t1", facts));
    }

    private Button addButton(int room) {
        Button add = new Button(Ui.t("directory.orcid.add"), event -> {
            List<OrcidWork> ticked = boxes.entrySet().stream()
                    .filter(entry -> entry.getValue().getValue())
                    .map(Map.Entry::getKey)
                    .toList();
            if (ticked.isEmpty() || ticked.size() > room) {
                Notices.refused(ticked.isEmpty() ? Ui.t("directory.orcid.none") : Ui.t("directory.orcid.room", room));
                return;
            }
            close();
            take.accept(ticked);
            Notices.done(Ui.t("directory.orcid.added", ticked.size()));
        });
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }

    private Component withdrawal(Instant since) {
        NativeButton withdraw = new NativeButton(Ui.t("directory.orcid.withdraw"), event -> {
            works.withdraw();
            close();
            Notices.done(Ui.t("directory.orcid.withdrawn"));
        });
        withdraw.addClassName("aslink");
        return El.div(
                "quiet t1 orcid-consent", El.span("", Ui.t("directory.orcid.since", Dates.day(since)) + " "), withdraw);
    }

    private Button cancel() {
        return new Button(Ui.t("directory.orcid.close"), event -> close());
    }
}
