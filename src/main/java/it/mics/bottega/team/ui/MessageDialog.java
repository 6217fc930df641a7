package it.mics.bottega.team.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.team.OpenRoleDetails;
import it.mics.bottega.team.OpenRoleId;
import it.mics.bottega.team.TeamPerson;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks to join or invites somebody: for which role, and a few words. */
public class MessageDialog extends AskingDialog {
    /** What is sent: the role where one was chosen, and the words. */
    public interface Send {
        void to(@Nullable TeamPerson person, @Nullable OpenRoleId role, String message);
    }

    private static final Set<String> ABOUT_PERSON = Set.of(
            "team.invite.nobody",
            "team.invite.notOpen",
            "team.invite.placed",
            "team.join.owner",
            "team.ask.already",
            "team.ask.INVITED",
            "team.ask.REQUESTED",
            "team.ask.ACTIVE");

    private final @Nullable ComboBox<TeamPerson> person;
    private final Select<OpenRoleDetails> role = new Select<>();
    private final TextArea message = new TextArea(Ui.t("team.message"));

    private MessageDialog(
            String heading,
            String help,
            String confirm,
            @Nullable ComboBox<TeamPerson> person,
            List<OpenRoleDetails> roles,
            @Nullable OpenRoleDetails chosen,
            Send send) {
        super(heading);
        this.person = person;
        put(new Paragraph(help));
        if (person != null) put(person);
        if (!roles.isEmpty()) {
            role.setLabel(Ui.t("team.message.role"));
            role.setItems(roles);
            role.setItemLabelGenerator(item -> item == null ? Ui.t("team.message.noRole") : Ui.t(item.title()));
            role.setEmptySelectionAllowed(true);
            role.setEmptySelectionCaption(Ui.t("team.message.noRole"));
            role.setValue(chosen != null ? chosen : roles.size() == 1 ? roles.getFirst() : null);
            role.setWidthFull();
            put(role);
        }
        message.setMaxLength(1000);
        message.setMinRows(4);
        message.setWidthFull();
        put(message);
        confirm(
                confirm,
                () -> send.to(
                        chosenPerson(),
                        role.getValue() == null ? null : role.getValue().id(),
                        message.getValue()));
    }

    /** For somebody whom the page has named already, or for a request to a team. */
    public static MessageDialog plain(
            String heading,
            String help,
            String confirm,
            List<OpenRoleDetails> roles,
            @Nullable OpenRoleDetails chosen,
            Send send) {
        return new MessageDialog(heading, help, confirm, null, roles, chosen, send);
    }

    /** For a person whom one looks up by name. */
    static MessageDialog byName(List<TeamPerson> people, List<OpenRoleDetails> roles, Send send) {
        ComboBox<TeamPerson> who = new ComboBox<>(Ui.t("team.invite.who"));
        who.setItems(people);
        who.setItemLabelGenerator(MessageDialog::label);
        who.setRequiredIndicatorVisible(true);
        who.setManualValidation(true);
        who.addValueChangeListener(change -> who.setInvalid(false));
        who.setWidthFull();
        return new MessageDialog(
                Ui.t("team.invite.title"), Ui.t("team.invite.help"), Ui.t("team.invite.send"), who, roles, null, send);
    }

    /** What is refused about the person stands at the person; what is refused about the words, at the words. */
    @Override
    protected boolean shown(RuleViolation refusal) {
        if (refusal.key().startsWith("team.message.")) refuse(message, refusal);
        else if (person != null && ABOUT_PERSON.contains(refusal.key())) refuse(person, refusal);
        else if (refusal.key().equals("team.role.taken")) refuse(role, refusal);
        else tell(refusal);
        return true;
    }

    private @Nullable TeamPerson chosenPerson() {
        if (person == null) return null;
        if (person.getValue() == null) throw new RuleViolation("team.invite.nobody");
        return person.getValue();
    }

    private static String label(TeamPerson person) {
        String organisation = TeamParts.organisation(person);
        return TeamParts.name(person) + (organisation.isEmpty() ? "" : ", " + organisation);
    }
}
