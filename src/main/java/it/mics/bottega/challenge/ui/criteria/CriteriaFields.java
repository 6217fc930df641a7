package it.mics.bottega.challenge.ui.criteria;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.criteria.CriteriaSheet;
import it.mics.bottega.challenge.criteria.CriteriaWriting;
import it.mics.bottega.challenge.criteria.Criterion;
import it.mics.bottega.challenge.criteria.StandardCriteria;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Limits;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A company weighs and words its criteria; each change is saved at once, and what the weights come to is said. */
public class CriteriaFields extends Div {
    private final ChallengeId challenge;
    private final CriteriaWriting writing;
    private final StandardCriteria standard;
    private final Runnable changed;
    private final Div rows = El.div("criteria-rows");
    private final Span sum = El.span("criteria-sum", "");
    private final Button more = new Button(Ui.t("criteria.add"), Icon.PLUS.create());
    private List<Criterion> criteria;
    private int version;

    /** Shows the criteria of this challenge; {@code changed} runs after each saving. */
    public CriteriaFields(ChallengeId challenge, CriteriaWriting writing, StandardCriteria standard, Runnable changed) {
        this.challenge = challenge;
        this.writing = writing;
        this.standard = standard;
        this.changed = changed;
        CriteriaSheet sheet = writing.sheet(challenge);
        criteria = sheet.criteria();
        version = sheet.version();
        addClassNames("rules", "criteria-form");
        H2 heading = new H2(Ui.t("criteria.title"));
        heading.addClassName("sec-h");
        sum.getElement().setAttribute("aria-live", "polite");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClickListener(event -> new CriterionDialog(Criterion.blank(), this::append).open());
        add(
                heading,
                El.raw("p", "quiet", Ui.t("criteria.help")),
                rows,
                sum,
                El.div(
                        "row",
                        more,
                        offer("criteria.standardAgain", StandardCriteria.Kind.INDUSTRIAL),
                        offer("criteria.asMicsathlon", StandardCriteria.Kind.MICSATHLON)));
        draw();
    }

    private Button offer(String key, StandardCriteria.Kind kind) {
        Button offer = new Button(Ui.t(key), event -> {
            ConfirmDialog dialog = new ConfirmDialog(
                    Ui.t("criteria.replace.title"),
                    Ui.t("criteria.replace.text"),
                    Ui.t("criteria.replace.go"),
                    go -> act(null, null, all -> standard.of(kind, challenge)));
            dialog.setCancelable(true);
            dialog.setCancelText(Ui.t("criteria.cancel"));
            dialog.open();
        });
        offer.addThemeVariants(ButtonVariant.TERTIARY);
        return offer;
    }

    private void draw() {
        rows.removeAll();
        for (int i = 0; i < criteria.size(); i++) rows.add(row(i, criteria.get(i)));
        more.setEnabled(criteria.size() < CriteriaSheet.MOST);
        count();
    }

    private void count() {
        int all = new CriteriaSheet(version, criteria).sum();
        boolean whole = all == CriteriaSheet.WHOLE;
        sum.setText(whole ? Ui.t("criteria.sum.good") : Ui.t("criteria.sum.bad", all));
        sum.setClassName(whole ? "criteria-sum tx-good" : "criteria-sum tx-wait");
    }

    private Component row(int index, Criterion one) {
        String name = one.label().isEmpty() ? Ui.t("criteria.unnamedOne") : Ui.t(one.label());
        IntegerField weight = new IntegerField();
        weight.setAriaLabel(Ui.t("criteria.weightOf", name));
        weight.setSuffixComponent(new Span("%"));
        weight.setStepButtonsVisible(true);
        Limits.whole(weight, 0, CriteriaSheet.WHOLE);
        weight.setValue(one.weight());
        weight.addValueChangeListener(event -> {
            Integer value = event.getValue();
            if (!event.isFromClient() || value == null || value < 0 || value > CriteriaSheet.WHOLE) return;
            Criterion now = criteria.get(index);
            replace(now, now.weighing(value));
        });
        Button edit = new Button(Ui.t("criteria.words"), event -> {
            Criterion now = criteria.get(index);
            new CriterionDialog(now, written -> replace(now, written)).open();
        });
        edit.setAriaLabel(Ui.t("criteria.wordsOf", name));
        Button remove = new Button(Ui.t("criteria.remove"), event -> remove(criteria.get(index)));
        remove.setAriaLabel(Ui.t("criteria.removeOf", name));
        remove.setEnabled(criteria.size() > CriteriaSheet.FEWEST);
        edit.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Div words = El.div("criterion-words", El.bold(name));
        if (!one.about().isEmpty()) words.add(El.raw("p", "quiet t1", El.text(one.about(), "")));
        return El.div("criterion-row", words, weight, El.div("row", edit, remove));
    }

    private void append(Criterion written) {
        act(
                null,
                written,
                all -> Stream.concat(all.stream(), Stream.of(written)).toList());
    }

    private void remove(Criterion one) {
        act(one, null, all -> all.stream().filter(other -> !other.equals(one)).toList());
    }

    private void replace(Criterion before, Criterion written) {
        act(
                before,
                written,
                all -> all.stream()
                        .map(one -> one.id().equals(before.id()) ? written : one)
                        .toList());
    }

    /** Saves a change; where a colleague was quicker it goes on top of theirs, unless both touched the same criterion. */
    private void act(@Nullable Criterion before, @Nullable Criterion written, UnaryOperator<List<Criterion>> change) {
        try {
            show(writing.save(challenge, change.apply(criteria), version));
        } catch (RuleViolation refusal) {
            CriteriaSheet theirs = writing.sheet(challenge);
            boolean overtaken = theirs.version() != version;
            boolean apart = before == null ? written != null : theirs.criteria().contains(before);
            show(theirs);
            if (overtaken && apart) {
                show(writing.save(challenge, change.apply(criteria), version));
            } else {
                Notices.refused(Ui.t(refusal.key(), refusal.arguments().toArray()));
                if (written != null) reopen(written);
            }
        }
        changed.run();
    }

    /** What somebody wrote is never lost: it stands in the form again, over what the colleague saved. */
    private void reopen(Criterion written) {
        criteria.stream()
                .filter(one -> one.id().equals(written.id()) && !one.equals(written))
                .findFirst()
                .ifPresent(theirs -> new CriterionDialog(written, mine -> replace(theirs, mine)).open());
    }

    private void show(CriteriaSheet sheet) {
        boolean sameRows = sheet.criteria().size() == criteria.size()
                && IntStream.range(0, criteria.size())
                        .allMatch(i -> criteria.get(i)
                                .weighing(0)
                                .equals(sheet.criteria().get(i).weighing(0)));
        version = sheet.version();
        criteria = sheet.criteria();
        // A field that somebody is typing in stays as it is.
        if (sameRows) count();
        else draw();
    }
}
