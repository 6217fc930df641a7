package it.mics.bottega.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import it.mics.bottega.evaluation.ranking.TeamComment;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.function.Consumer;

/** What the jurors wrote to the team, criterion by criterion; one press puts it into the feedback, where it is edited. */
class CommentHelp extends Details {
    CommentHelp(List<TeamComment> comments, Consumer<String> insert) {
        setSummaryText(Ui.t("ranking.comments", comments.size()));
        addClassName("comment-help");
        Paragraph help = new Paragraph(Ui.t("ranking.comments.help"));
        help.addClassNames("t1", "quiet");
        add(
                help,
                El.raw(
                        "ul",
                        "list",
                        comments.stream().map(one -> item(one, insert)).toArray(Component[]::new)));
    }

    private static Component item(TeamComment one, Consumer<String> insert) {
        String criterion = Ui.t(one.criterion());
        Button take = new Button(Ui.t("ranking.comments.take"), event -> insert.accept(one.text()));
        take.setAriaLabel(Ui.t("ranking.comments.takeThis", criterion));
        return El.raw("li", "", El.raw("h3", "t1", criterion), new Paragraph(one.text()), take);
    }
}
