package it.mics.bottega.history;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.governance.audit.ActFilter;
import it.mics.bottega.governance.audit.ActPlace;
import it.mics.bottega.governance.audit.ActReading;
import it.mics.bottega.governance.audit.ActRow;
import it.mics.bottega.governance.audit.ActScope;
import it.mics.bottega.governance.audit.ReadingSource;
import it.mics.bottega.governance.audit.ReadingSource.Reading;
import it.mics.bottega.history.ChallengePast.Audience;
import it.mics.bottega.history.ChallengePast.NamedReading;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.People;
import it.mics.bottega.proposal.ProposalFacts;
import it.mics.bottega.team.TeamFacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The record of acts as far as the person who is acting may read it. */
@Service
@PreAuthorize("isAuthenticated()")
public class History {
    /** How many acts stand on one page. */
    public static final int PAGE = 50;

    private static final int OF_ONE_THING = 200;

    private final ActReading reading;
    private final HistoryPolicy policy;
    private final ActNames names;
    private final People people;
    private final CurrentActor current;
    private final ChallengeRegister challenges;
    private final ObjectProvider<ReadingSource> readings;

    History(
            ActReading reading,
            HistoryPolicy policy,
            ActNames names,
            People people,
            CurrentActor current,
            ChallengeRegister challenges,
            ObjectProvider<ReadingSource> readings) {
        this.reading = reading;
        this.policy = policy;
        this.names = names;
        this.people = people;
        this.current = current;
        this.challenges = challenges;
        this.readings = readings;
    }

    /** One page of what the person may read, newest first, older than this place. */
    public ActPage page(ActFilter filter, @Nullable ActPlace before) {
        Actor actor = current.require();
        List<ActRow> rows = reading.page(policy.scope(actor), filter, before, PAGE + 1);
        boolean more = rows.size() > PAGE;
        List<ActRow> shown = more ? rows.subList(0, PAGE) : rows;
        return new ActPage(names.of(shown, actor), more ? ActPlace.of(shown.getLast()) : null);
    }

    /** The history of this challenge; empty where it does not concern the person. */
    public Optional<ChallengePast> of(ChallengeId id) {
        Actor actor = current.require();
        return challenges
                .find(id)
                .filter(challenge -> policy.mayReadHistory(actor, challenge))
                .map(challenge -> new ChallengePast(
                        audience(challenge), readings(challenge, actor), about(HistoryPolicy.CHALLENGE, id.value())));
    }

    /** What happened to this team, newest first. */
    public List<Act> of(TeamFacts team) {
        return policy.mayReadHistory(current.require(), team)
                ? about(HistoryPolicy.TEAM, team.id().value())
                : List.of();
    }

    /** What happened to this proposal, newest first. */
    public List<Act> of(ProposalFacts proposal) {
        return policy.mayReadHistory(current.require(), proposal)
                ? about(HistoryPolicy.PROPOSAL, proposal.id().value())
                : List.of();
    }

    private static Audience audience(ChallengeFacts challenge) {
        if (!challenge.isPublic()) return Audience.CLOSED;
        return switch (challenge.confidentiality()) {
            case OPEN -> Audience.OPEN;
            case PROGRAMME -> Audience.PROGRAMME;
            case NDA -> Audience.NDA;
        };
    }

    private List<NamedReading> readings(ChallengeFacts challenge, Actor actor) {
        List<Reading> all = readings.stream()
                .filter(source -> source.subjectType().equals(HistoryPolicy.CHALLENGE))
                .flatMap(source -> source.of(challenge.id().value(), actor).stream())
                .toList();
        Map<AccountId, String> known =
                people.names(all.stream().map(Reading::who).distinct().toList());
        return all.stream()
                .map(each -> new NamedReading(each, known.getOrDefault(each.who(), "")))
                .toList();
    }

    private List<Act> about(String type, UUID id) {
        Actor actor = current.require();
        ActScope scope =
                policy.readsAll(actor) ? ActScope.ALL : ActScope.of(actor.id(), Set.of(), Map.of(type, List.of(id)));
        return names.of(reading.page(scope, ActFilter.about(type, id), null, OF_ONE_THING), actor);
    }
}
