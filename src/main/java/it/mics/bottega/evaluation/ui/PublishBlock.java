package it.mics.bottega.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import it.mics.bottega.evaluation.Answer;
import it.mics.bottega.evaluation.AnswerSheet;
import it.mics.bottega.uikit.Busy;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.function.Function;

/** Publishing all answers at once: refused, with a link to each proposal that waits, until none does. */
class PublishBlock extends Section {
    PublishBlock(AnswerSheet sheet, Function<Answer, String> address, Runnable publish) {
        addClassNames("publish", "card");
        add(El.raw("h2", "", Ui.t("evaluation.publish.title")));
        List<Answer> waiting =
                sheet.answers().stream().filter(answer -> !answer.staged()).toList();
        Button button = new Button(Ui.t("evaluation.publish.act"));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClassName("aura-accent-orange");
        button.setEnabled(waiting.isEmpty());
        if (waiting.isEmpty()) Busy.says(button, Ui.t("evaluation.publish.busy"));
        button.addClickListener(event -> ask(sheet, publish, button));
        Paragraph help = new Paragraph(
                Ui.t(waiting.isEmpty() ? "evaluation.publish.ready" : "evaluation.publish.waits", waiting.size()));
        help.addClassName("quiet");
        help.setId("publish-help");
        button.getElement().setAttribute("aria-describedby", "publish-help");
        add(help);
        if (!waiting.isEmpty()) add(links(waiting, address));
        add(button);
    }

    private static Component links(List<Answer> waiting, Function<Answer, String> address) {
        return El.raw(
                "ul",
                "waiting",
                waiting.stream()
                        .map(answer -> El.raw(
                                "li",
                                "",
                                El.link(
                                        address.apply(answer),
                                        Ui.t(
                                                "evaluation.publish.answer",
                                                answer.proposal().content().title()),
                                        "")))
                        .toArray(Component[]::new));
    }

    private static void ask(AnswerSheet sheet, Runnable publish, Button button) {
        ConfirmDialog dialog = new ConfirmDialog();
        long named = sheet.answers().stream()
                .map(answer -> answer.form().outcome())
                .filter(outcome -> outcome != null && outcome.isNamed())
                .count();
        dialog.setHeader(Ui.t("evaluation.publish.sure", sheet.answers().size()));
        Div text = new Div(
                new Paragraph(Ui.t("evaluation.publish.what", sheet.answers().size(), named)),
                new Paragraph(Ui.t("evaluation.publish.forGood")));
        text.addClassName("stack");
        dialog.setText(text);
        dialog.setConfirmText(Ui.t("evaluation.publish.act"));
        dialog.setCancelable(true);
        dialog.setCancelText(Ui.t("evaluation.publish.notYet"));
        // The dialog closes at once; until the answer comes the button behind it says what is going on.
        dialog.getElement().executeJs("this.addEventListener('confirm', () => { $0.disabled = true; })", button);
        dialog.addConfirmListener(event -> {
            try {
                publish.run();
            } finally {
                button.getElement().executeJs("this.disabled = false");
            }
        });
        dialog.open();
    }
}
