package it.mics.bottega.governance.conflict.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import it.mics.bottega.governance.conflict.Counterpart;
import it.mics.bottega.governance.conflict.DeclaredRelation;
import it.mics.bottega.governance.conflict.RelationKind;
import it.mics.bottega.governance.conflict.Relations;
import it.mics.bottega.governance.conflict.declared.Markets;
import it.mics.bottega.governance.conflict.declared.WorkUnits;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Role;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Localised;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Page;
import it.mics.bottega.uikit.Refusals;
import it.mics.bottega.uikit.Ui;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Where a person declares relations of their own, in confidence: they keep decisions about those people with others. */
@Route("relations")
@PermitAll
@Menu(title = "conflict.relations.menu", order = 92, icon = "lock")
class RelationsView extends Page implements BeforeEnterObserver {
    private final Relations relations;
    private final WorkUnits units;
    private final Markets markets;
    private final CurrentActor current;

    RelationsView(Relations relations, WorkUnits units, Markets markets, CurrentActor current) {
        this.relations = relations;
        this.units = units;
        this.markets = markets;
        this.current = current;
        addClassName("relations");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        clear();
        put(head(Ui.t("conflict.relations.title"), Ui.t("conflict.relations.help")));
        put(El.div("note info", Icon.LOCK.create(), El.span("", Ui.t("conflict.relations.private"))));
        put(section("conflict.relations.declare", form()));
        List<DeclaredRelation> mine = relations.mine();
        put(section(
                "conflict.relations.mine",
                mine.isEmpty()
                        ? El.raw("p", "quiet", Ui.t("conflict.relations.none"))
                        : El.raw(
                                "ul",
                                "relation-list",
                                mine.stream().map(this::line).toArray(Component[]::new))));
        boolean company = current.require().has(Role.COMPANY_MEMBER);
        if (!company || !units.institutions().isEmpty()) put(new UnitsPart(units, this::show));
        if (company) markets.mine().forEach(market -> put(new MarketPart(market, markets)));
    }

    private static Component section(String key, Component content) {
        H2 heading = new H2(Ui.t(key));
        heading.addClassName("sec-h");
        return El.raw("section", "relation-part", heading, content);
    }

    private Component form() {
        RadioButtonGroup<RelationKind> kind = new RadioButtonGroup<>(Ui.t("conflict.relations.kind"));
        kind.setItems(RelationKind.values());
        kind.setItemLabelGenerator(each -> Ui.t(each.key()));
        kind.setValue(RelationKind.FAMILY);
        ComboBox<Counterpart> other = new ComboBox<>(Ui.t("conflict.relations.other"));
        other.setHelperText(Ui.t("conflict.relations.otherHelp"));
        other.setItemLabelGenerator(each -> Ui.t(each.name()));
        other.setItems(query -> relations.named(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        other.setWidthFull();
        DatePicker until = Localised.datePicker(Ui.t("conflict.relations.until"));
        until.setHelperText(Ui.t("conflict.relations.untilHelp"));
        until.setVisible(false);
        kind.addValueChangeListener(event -> until.setVisible(event.getValue() == RelationKind.JOINT_PROJECT));
        Button declare = new Button(Ui.t("conflict.relations.do"), event -> {
            Counterpart chosen = other.getValue();
            if (chosen == null) {
                other.setErrorMessage(Ui.t("conflict.relations.otherMissing"));
                other.setInvalid(true);
                other.focus();
                return;
            }
            if (kind.getValue() == RelationKind.JOINT_PROJECT && until.getValue() == null) {
                until.setErrorMessage(Ui.t("conflict.relation.untilMissing"));
                until.setInvalid(true);
                until.focus();
                return;
            }
            HasValidation field = until.isVisible() ? until : other;
            if (Refusals.beside(field, () -> relations.declare(kind.getValue(), chosen.id(), until.getValue()))) {
                Notices.done(Ui.t("conflict.relations.done", Ui.t(chosen.name())));
                show();
            }
        });
        declare.addThemeVariants(ButtonVariant.PRIMARY);
        return El.div("relation-form stack", kind, other, until, El.div("acts", declare));
    }

    private static String lasts(DeclaredRelation relation) {
        Instant ended = relation.endedAt();
        LocalDate until = relation.runsUntil();
        if (ended == null)
            return until == null
                    ? Ui.t("conflict.relations.since", Dates.day(relation.declaredAt()))
                    : Ui.t("conflict.relations.runs", Dates.day(until));
        return Ui.t(until == null ? "conflict.relations.ended" : "conflict.relations.over", Dates.day(ended));
    }

    private Component line(DeclaredRelation relation) {
        String name = Ui.t(relation.other());
        Instant ended = relation.endedAt();
        Component words = El.div(
                "",
                El.bold(name),
                El.raw("p", "t1 quiet", Ui.t(relation.kind().key())),
                El.raw("p", "t1 faint", lasts(relation)));
        if (ended != null) return El.raw("li", "over", words);
        Button end = new Button(Ui.t("conflict.relations.end"), event -> {
            relations.end(relation.id());
            Notices.done(Ui.t("conflict.relations.endDone", name));
            show();
        });
        end.setAriaLabel(Ui.t("conflict.relations.endOf", name));
        return El.raw("li", "", words, end);
    }
}
