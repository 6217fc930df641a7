package it.mics.bottega.report.ui;

import com.vaadin.flow.component.Component;
import it.mics.bottega.challenge.ChallengePanel;
import it.mics.bottega.directory.PersonPanel;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.report.ReportKind;
import it.mics.bottega.report.ReportStanding;
import it.mics.bottega.report.ReportedId;
import it.mics.bottega.report.Reports;
import it.mics.bottega.report.Verdict;
import it.mics.bottega.team.TeamPanel;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Puts the way to report something at the foot of its page, and what was decided at its owner’s. */
@Configuration(proxyBeanMethods = false)
class ReportPanels {
    @Bean
    @Order(95)
    ChallengePanel reportChallenge(Reports reports) {
        return (seen, actor) -> seen.ownerShown() && actor.actsFor(seen.owner())
                ? Optional.empty()
                : part(reports, new ReportedId(ReportKind.CHALLENGE, seen.id().value()), actor);
    }

    @Bean
    @Order(95)
    PersonPanel reportPerson(Reports reports) {
        return (person, reader) ->
                part(reports, new ReportedId(ReportKind.PERSON, person.account().value()), reader);
    }

    @Bean
    @Order(95)
    TeamPanel reportTeam(Reports reports) {
        return (team, actor) ->
                part(reports, new ReportedId(ReportKind.TEAM, team.id().value()), actor);
    }

    static Optional<Component> part(Reports reports, ReportedId id, Actor reader) {
        if (reader.isVisitor()) return Optional.empty();
        ReportStanding standing = reports.standing(id);
        Verdict verdict = standing.verdict();
        if (standing.own())
            return Optional.ofNullable(verdict).map(decided -> new OwnerNote(reports, id, decided, standing));
        return Optional.of(new ReportFoot(reports, id, standing));
    }
}
