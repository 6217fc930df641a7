package it.mics.bottega.room.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.room.RoomFacts;
import it.mics.bottega.room.RoomLinks;
import it.mics.bottega.room.RoomMessage;
import it.mics.bottega.room.TeamRoom;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamPanel;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way from the team's page to its room, with who wrote there last. */
@Component
@Order(10)
class RoomTeamPanel implements TeamPanel {
    private final TeamRoom room;

    RoomTeamPanel(TeamRoom room) {
        this.room = room;
    }

    @Override
    public boolean inFacts() {
        return true;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> create(TeamFacts team, Actor actor) {
        if (actor.isVisitor() || !team.has(actor.id())) return Optional.empty();
        RoomFacts facts = room.of(team.id(), 1);
        Paragraph last = new Paragraph(facts.messages().isEmpty() ? Ui.t("room.panel.none") : last(facts));
        last.addClassNames("quiet", "t1");
        return Optional.of(new Section(
                new H2(Ui.t("room.crumb")), last, El.link(RoomLinks.room(team.id()), Ui.t("room.panel.open"), "btn")));
    }

    private static String last(RoomFacts facts) {
        RoomMessage message = facts.messages().getLast();
        return Ui.t(
                "room.panel.last",
                facts.earlier() + 1,
                message.author() == null ? Ui.t("room.erased") : message.name(),
                Dates.dayAndTime(message.at()));
    }
}
