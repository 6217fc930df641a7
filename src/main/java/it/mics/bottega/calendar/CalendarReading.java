package it.mics.bottega.calendar;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.People;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamRegister;
import it.mics.bottega.uikit.Messages;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts calendars together at the moment at which they are asked for, as whoever asks may read them then. */
@Service
class CalendarReading {
    private final ChallengeDates dates;
    private final CalendarText text;
    private final CalendarFeeds feeds;
    private final People people;
    private final TeamRegister teams;
    private final ObjectProvider<TeamDates> own;
    private final CurrentActor current;
    private final Messages messages;
    private final Clock clock;

    CalendarReading(
            ChallengeDates dates,
            CalendarText text,
            CalendarFeeds feeds,
            People people,
            TeamRegister teams,
            ObjectProvider<TeamDates> own,
            CurrentActor current,
            Messages messages,
            Clock clock) {
        this.dates = dates;
        this.text = text;
        this.feeds = feeds;
        this.people = people;
        this.teams = teams;
        this.own = own;
        this.current = current;
        this.messages = messages;
        this.clock = clock;
    }

    /** The dates of one challenge for whoever is acting; empty where they may not read it. */
    @Transactional(readOnly = true)
    Optional<String> ofChallenge(ChallengeId challenge, Language language, String site) {
        List<ComingDate> all = dates.of(List.of(challenge), current.get());
        return all.isEmpty() ? Optional.empty() : Optional.of(written(all, List.of(), language, site));
    }

    /** The dates of a team and of its challenge for whoever is acting; empty where they are no member of it. */
    @Transactional(readOnly = true)
    Optional<String> ofTeam(TeamId id, Language language, String site) {
        Actor actor = current.get();
        if (actor.isVisitor()) return Optional.empty();
        return teams.find(id)
                .filter(team -> team.has(actor.id()))
                .map(team -> written(dates.of(List.of(team.challenge()), actor), List.of(team), language, site));
    }

    /** The dates of whoever opened this secret address: of the challenges of their teams and of their companies. */
    @Transactional
    Optional<String> ofFeed(String secret, Language language, String site) {
        return feeds.owner(secret)
                .flatMap(people::actor)
                .map(actor -> written(dates.concerning(actor), teams.ofAccount(actor.id()), language, site));
    }

    private String written(List<ComingDate> all, List<TeamFacts> members, Language language, String site) {
        Stream<CalendarDate> agreed = members.stream()
                .flatMap(team -> own.stream().flatMap(each -> each.of(team.id()).stream()))
                .map(date -> new CalendarDate(date.id(), date.title(), date.at(), site + "/" + date.path()));
        return text.of(
                messages.text(language, "calendar.name"),
                Stream.concat(all.stream().map(date -> named(date, language, site)), agreed)
                        .toList(),
                clock.instant());
    }

    private CalendarDate named(ComingDate date, Language language, String site) {
        return new CalendarDate(
                date.id(),
                messages.text(
                        language,
                        "calendar.date." + date.kind().name(),
                        date.title().best(language)),
                date.at(),
                site + "/" + ChallengeLinks.challenge(date.challenge()));
    }
}
