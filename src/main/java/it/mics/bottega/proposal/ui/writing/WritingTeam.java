package it.mics.bottega.proposal.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import it.mics.bottega.proposal.RosterLine;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamLinks;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people whose names the proposal carries, and the way to their page. */
class WritingTeam extends Div {
    WritingTeam(List<RosterLine> members, TeamId team) {
        addClassName("team-part");
        add(
                El.raw("ul", "roster", members.stream().map(WritingTeam::line).toArray(Component[]::new)),
                El.link(TeamLinks.team(team), Ui.t("proposal.team.open"), ""));
    }

    private static Component line(RosterLine member) {
        String details = Stream.of(
                        member.leader() ? Ui.t("proposal.team.leads") : "",
                        member.roleTitle(),
                        Ui.t(member.organisation()))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
        return El.raw("li", "", El.raw("b", "", member.name()), El.raw("small", "", details));
    }
}
