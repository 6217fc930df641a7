package it.mics.bottega.proposal;

import it.mics.bottega.attachment.Attachment;
import it.mics.bottega.attachment.AttachmentHolder;
import it.mics.bottega.attachment.AttachmentId;
import it.mics.bottega.attachment.AttachmentState;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.Confidentiality;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.platform.DatabaseClock;
import it.mics.bottega.team.LiveTeams;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamId;
import it.mics.bottega.team.TeamRegister;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Files of a proposal follow its text: the team adds and reads them, others read those of the version that stands, and only then. */
@Component
class ProposalFilePolicy implements AttachmentHolder {
    static final String KIND = "proposal";

    private final Proposals proposals;
    private final ProposalQueries queries;
    private final ProposalFileRows rows;
    private final ApplicationEventPublisher events;
    private final ProposalPolicy policy;
    private final TeamRegister teams;
    private final ChallengeRegister challenges;
    private final LiveTeams live;
    private final DatabaseClock clock;
    private final Deadlines deadlines;

    ProposalFilePolicy(
            Proposals proposals,
            ProposalQueries queries,
            ProposalFileRows rows,
            ApplicationEventPublisher events,
            ProposalPolicy policy,
            TeamRegister teams,
            ChallengeRegister challenges,
            LiveTeams live,
            DatabaseClock clock,
            Deadlines deadlines) {
        this.deadlines = deadlines;
        this.proposals = proposals;
        this.queries = queries;
        this.rows = rows;
        this.events = events;
        this.policy = policy;
        this.teams = teams;
        this.challenges = challenges;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void requireChange(UUID holder, Actor actor) {
        Proposal proposal = proposals.held(new ProposalId(holder)).orElseThrow(NotFound::new);
        TeamFacts team = teams.find(proposal.team()).orElseThrow(NotFound::new);
        proposal.requireChangeable(team, actor, deadlines.of(proposal), clock.now());
    }

    @Override
    public boolean maySeeAll(UUID holder, Actor actor) {
        return queries.facts(new ProposalId(holder))
                .filter(facts -> isMember(facts, actor))
                .isPresent();
    }

    @Override
    public boolean mayRead(Attachment file, Actor actor) {
        ProposalFacts facts = queries.facts(new ProposalId(file.holder().id())).orElse(null);
        if (facts == null || actor.isVisitor()) return false;
        if (isMember(facts, actor)) return file.isPresent() || rows.isIn(file.id(), null);
        return stands(facts)
                && rows.isIn(file.id(), facts.submittedVersion())
                && mayReadOrJudge(actor, facts)
                && teams.of(actor.id(), facts.challenge()).isEmpty();
    }

    @Override
    public Set<String> clearances(Attachment file) {
        ProposalFacts facts = queries.facts(new ProposalId(file.holder().id())).orElse(null);
        if (facts == null || file.state() != AttachmentState.READY) return Set.of();
        Set<String> terms = new HashSet<>();
        if (file.isPresent() || rows.isIn(file.id(), null)) terms.add(ofTeam(facts.team()));
        if (stands(facts) && rows.isIn(file.id(), facts.submittedVersion())) terms.add(sentTo(facts.challenge()));
        return terms;
    }

    @Override
    public boolean isRestricted(UUID holder) {
        return queries.facts(new ProposalId(holder))
                .flatMap(facts -> challenges.find(facts.challenge()))
                .filter(challenge -> challenge.confidentiality() == Confidentiality.OPEN)
                .isEmpty();
    }

    @Override
    public Set<AttachmentId> needed(Collection<AttachmentId> removed) {
        return rows.in(removed);
    }

    @Override
    public void changed(UUID holder) {
        events.publishEvent(new ProposalFilesChanged(new ProposalId(holder)));
        queries.facts(new ProposalId(holder)).ifPresent(facts -> live.changed(facts.team()));
    }

    private boolean mayReadOrJudge(Actor actor, ProposalFacts facts) {
        var challenge = challenges.get(facts.challenge());
        return policy.mayReadSent(actor, challenge, clock.now())
                || policy.mayJudge(actor, facts.id(), challenge, clock.now());
    }

    private boolean isMember(ProposalFacts facts, Actor actor) {
        return teams.find(facts.team())
                .filter(team -> policy.mayWrite(actor, team))
                .isPresent();
    }

    private static boolean stands(ProposalFacts facts) {
        return facts.status() == ProposalStatus.SUBMITTED || facts.status() == ProposalStatus.DECIDED;
    }

    /** What members hold. */
    static String ofTeam(TeamId team) {
        return "team:" + team.value();
    }

    /** What those hold who may read what was sent to this challenge. */
    static String sentTo(ChallengeId challenge) {
        return "sent:" + challenge.value();
    }
}
