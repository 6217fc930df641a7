package it.mics.bottega.challenge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.select.Select;
import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.directory.Organisations;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.uikit.Busy;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The way to a new challenge; whoever acts for several companies says first for which. */
@org.springframework.stereotype.Component
class ActingFor {
    private final ChallengeAuthoring authoring;
    private final Organisations organisations;
    private final CurrentActor current;

    ActingFor(ChallengeAuthoring authoring, Organisations organisations, CurrentActor current) {
        this.authoring = authoring;
        this.organisations = organisations;
        this.current = current;
    }

    /** The companies by name where there are several, so that lists can tell them apart; nothing where there is one. */
    Map<OrganisationId, String> names() {
        List<OrganisationId> companies = current.get().companies();
        if (companies.size() < 2) return Map.of();
        return organisations.byId(companies).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> Ui.t(entry.getValue().name())));
    }

    /** The button, and the choice of the company where there is one to make. */
    Component start() {
        List<OrganisationId> companies = current.get().companies();
        Select<OrganisationId> choice = new Select<>();
        Button start = Busy.button(
                Ui.t("challenge.mine.start"), Ui.t("challenge.mine.starting"), () -> begin(companies, choice));
        start.setIcon(Icon.PLUS.create());
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.addClassName("aura-accent-orange");
        if (companies.size() < 2) return start;
        Map<OrganisationId, String> names = names();
        choice.setLabel(Ui.t("challenge.mine.actingFor"));
        choice.setPlaceholder(Ui.t("challenge.form.choose"));
        choice.setItems(companies);
        choice.setItemLabelGenerator(company -> names.getOrDefault(company, ""));
        choice.setErrorMessage(Ui.t("challenge.mine.actingFor.missing"));
        choice.addValueChangeListener(event -> choice.setInvalid(false));
        return El.div("row acting-for", choice, start);
    }

    private void begin(List<OrganisationId> companies, Select<OrganisationId> choice) {
        OrganisationId company = companies.size() == 1 ? companies.getFirst() : choice.getValue();
        if (company == null) {
            choice.setInvalid(true);
            choice.focus();
            return;
        }
        UI.getCurrent().navigate(ChallengeLinks.edit(authoring.start(company)));
    }
}
