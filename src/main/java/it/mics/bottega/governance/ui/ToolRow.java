package it.mics.bottega.governance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.List;

/** The quiet buttons under the case: everything but the decision itself, each with its key. */
class ToolRow extends Div {
    private final List<CaseTool> tools;

    /** The tools of a case; {@code alone} where the reader can do nothing else with it, so that they are the way on. */
    ToolRow(List<CaseTool> tools, boolean alone) {
        this.tools = tools;
        addClassName("tools");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Ui.t("governance.tool.label"));
        for (CaseTool tool : tools) {
            Button button = new Button(Ui.t(tool.label()), event -> tool.open().run());
            if (alone) button.addThemeVariants(ButtonVariant.PRIMARY);
            else button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            button.setSuffixComponent(El.raw("kbd", "", tool.key()));
            add(button);
        }
        setVisible(!tools.isEmpty());
    }

    /** Opens what this key stands for; nothing where the case does not offer it. */
    void open(String key) {
        tools.stream()
                .filter(tool -> tool.key().equalsIgnoreCase(key))
                .findFirst()
                .ifPresent(tool -> tool.open().run());
    }
}
