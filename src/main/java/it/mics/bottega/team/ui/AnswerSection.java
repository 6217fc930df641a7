package it.mics.bottega.team.ui;

import com.vaadin.flow.component.Component;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.team.Asking;
import it.mics.bottega.team.TeamDetails;
import it.mics.bottega.team.TeamPerson;
import it.mics.bottega.team.WaitingAnswer;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What waits on the team’s page: an invitation to the reader, a request of the reader, or requests that the leader answers. */
final class AnswerSection {
    private AnswerSection() {}

    static Optional<Component> of(
            TeamDetails details, Set<SkillId> held, Taxonomy taxonomy, Instant now, TeamActs acts) {
        List<Component> cards = new ArrayList<>();
        details.own().ifPresent(own -> cards.add(own(details, own, held, taxonomy, now, acts)));
        if (details.leader()) {
            for (Asking asking : details.asked()) {
                if (!asking.invitation()) cards.add(request(details, asking, held, taxonomy, now, acts));
            }
        }
        if (cards.isEmpty()) return Optional.empty();
        String heading = Ui.t(
                details.own().isEmpty()
                        ? "team.answer.requests"
                        : details.own().get().invitation() ? "team.answer.invited" : "team.answer.asked");
        return Optional.of(TeamParts.section("answer", heading, El.div("stack-3", cards.toArray(Component[]::new))));
    }

    private static Component own(
            TeamDetails details, Asking own, Set<SkillId> held, Taxonomy taxonomy, Instant now, TeamActs acts) {
        WaitingAnswer waiting = new WaitingAnswer(own, details.summary(), person(details, own), own.invitation());
        String team = details.team().name();
        if (!own.invitation()) {
            return new AnswerCard(
                    waiting,
                    held,
                    taxonomy,
                    now,
                    AnswerCard.answer("team.ask.takeBack", "btn s", team, () -> acts.takeBack(own)));
        }
        return new AnswerCard(
                waiting,
                held,
                taxonomy,
                now,
                AnswerCard.answer("team.answer.decline", "btn s", team, () -> acts.decline(own)),
                AnswerCard.answer("team.answer.join", "btn call s", team, () -> acts.accept(own)));
    }

    private static Component request(
            TeamDetails details, Asking asking, Set<SkillId> held, Taxonomy taxonomy, Instant now, TeamActs acts) {
        TeamPerson person = person(details, asking);
        WaitingAnswer waiting = new WaitingAnswer(asking, details.summary(), person, true);
        return new AnswerCard(
                waiting,
                held,
                taxonomy,
                now,
                AnswerCard.answer("team.answer.decline", "btn s", TeamParts.name(person), () -> acts.decline(asking)),
                AnswerCard.answer(
                        "team.answer.takeIn", "btn primary s", TeamParts.name(person), () -> acts.accept(asking)));
    }

    private static TeamPerson person(TeamDetails details, Asking asking) {
        TeamPerson known = details.askers().get(asking.account());
        return known != null ? known : new TeamPerson(asking.account(), null, LocalizedText.EMPTY, null);
    }
}
