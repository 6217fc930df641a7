package it.mics.bottega.calendar;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ConcernedChallenges;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.People;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamRegister;
import it.mics.bottega.uikit.Messages;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts calendars together at the moment at which they are asked for, as whoever asks may read them then. */
@Service
class CalendarReading {
    private final ChallengeDates dates;
    private final CalendarText text;
    private final CalendarFeeds feeds;
    private final ConcernedChallenges concerned;
    private final TeamRegister teams;
    private final People people;
    private final CurrentActor current;
    private final Messages messages;
    private final Clock clock;

    CalendarReading(
            ChallengeDates dates,
            CalendarText text,
            CalendarFeeds feeds,
            ConcernedChallenges concerned,
            TeamRegister teams,
            People people,
            CurrentActor current,
            Messages messages,
            Clock clock) {
        this.dates = dates;
        this.text = text;
        this.feeds = feeds;
        this.concerned = concerned;
        this.teams = teams;
        this.people = people;
        this.current = current;
        this.messages = messages;
        this.clock = clock;
    }

    /** The dates of one challenge for whoever is acting; empty where they may not read it. */
    @Transactional(readOnly = true)
    Optional<String> ofChallenge(ChallengeId challenge, Language language, String site) {
        List<CalendarDate> all = dates.of(List.of(challenge), current.get(), language, site);
        return all.isEmpty() ? Optional.empty() : Optional.of(written(all, language));
    }

    /** The dates of whoever opened this secret address: of the challenges of their teams and of their companies. */
    @Transactional
    Optional<String> ofFeed(String secret, Language language, String site) {
        return feeds.owner(secret).flatMap(people::actor).map(actor -> {
            Set<ChallengeId> mine = new LinkedHashSet<>();
            teams.ofAccount(actor.id()).stream().map(TeamFacts::challenge).forEach(mine::add);
            mine.addAll(ofCompanies(actor));
            return written(dates.of(mine, actor, language, site), language);
        });
    }

    private List<ChallengeId> ofCompanies(Actor actor) {
        return actor.companies().isEmpty() ? List.of() : concerned.of(actor.companies(), List.of());
    }

    private String written(List<CalendarDate> all, Language language) {
        return text.of(messages.text(language, "calendar.name"), all, clock.instant());
    }
}
