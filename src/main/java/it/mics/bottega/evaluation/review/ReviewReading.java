package it.mics.bottega.evaluation.review;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.criteria.CriteriaRegister;
import it.mics.bottega.challenge.criteria.Criterion;
import it.mics.bottega.evaluation.panel.PanelRegister;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.People;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.ProposalReading;
import it.mics.bottega.proposal.ProposalRegister;
import it.mics.bottega.proposal.ProposalRosters;
import it.mics.bottega.proposal.RosterLine;
import it.mics.bottega.proposal.SubmittedProposal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a juror’s own reviews: before the declaration a title and where the team works, after it the proposal. */
@Service
@Transactional(readOnly = true)
public class ReviewReading {
    private final ReviewRows rows;
    private final CriteriaRegister criteria;
    private final ChallengeRegister challenges;
    private final ChallengePolicy readable;
    private final ProposalRegister proposals;
    private final ProposalReading reading;
    private final ProposalRosters rosters;
    private final PanelRegister panels;
    private final People people;
    private final CurrentActor current;

    ReviewReading(
            ReviewRows rows,
            CriteriaRegister criteria,
            ChallengeRegister challenges,
            ChallengePolicy readable,
            ProposalRegister proposals,
            ProposalReading reading,
            ProposalRosters rosters,
            PanelRegister panels,
            People people,
            CurrentActor current) {
        this.rows = rows;
        this.criteria = criteria;
        this.challenges = challenges;
        this.readable = readable;
        this.proposals = proposals;
        this.reading = reading;
        this.rosters = rosters;
        this.panels = panels;
        this.people = people;
        this.current = current;
    }

    /** My reviews, by challenge. */
    public List<MyReview> mine() {
        Actor actor = current.get();
        if (actor.isVisitor()) return List.of();
        return rows.by(actor.id()).stream()
                .flatMap(item -> standing(item.proposal()).stream().map(sent -> {
                    ChallengeFacts facts = challenges.get(item.challenge());
                    return new MyReview(
                            item,
                            readable.seenBy(actor, facts),
                            sent.content().title(),
                            institutions(sent),
                            criteria.of(item.challenge()).criteria().size());
                }))
                .toList();
    }

    /** One review of mine. */
    public ReviewSheet sheet(ReviewId id) {
        Actor actor = current.get();
        ReviewItem item = rows.find(id).filter(found -> actor.is(found.juror())).orElseThrow(NotFound::new);
        ChallengeFacts facts = challenges.get(item.challenge());
        SubmittedProposal sent = standing(item.proposal()).orElseThrow(NotFound::new);
        boolean opened = item.status().isOpen();
        List<Criterion> all = criteria.of(item.challenge()).criteria();
        return new ReviewSheet(
                item,
                readable.seenBy(actor, facts),
                sent.content().title(),
                institutions(sent),
                all,
                opened ? rows.marks(id) : java.util.Map.of(),
                opened ? reading.sent(item.proposal()) : null,
                item.status() == ReviewStatus.SUBMITTED ? others(item) : List.of(),
                panels.presides(actor.id(), item.challenge()),
                PanelRegister.isOpen(facts));
    }

    private List<OtherReview> others(ReviewItem own) {
        return rows.of(own.challenge()).stream()
                .filter(item -> item.proposal().equals(own.proposal())
                        && !item.id().equals(own.id())
                        && item.status() == ReviewStatus.SUBMITTED)
                .map(item -> {
                    var marks = new java.util.HashMap<>(rows.marks(item.id()));
                    marks.replaceAll((criterion, mark) -> new Mark(mark.score(), mark.toTeam(), ""));
                    return new OtherReview(item.id(), people.name(item.juror()), marks);
                })
                .toList();
    }

    private Optional<SubmittedProposal> standing(ProposalId id) {
        return proposals.standing(List.of(id)).stream().findFirst();
    }

    private List<LocalizedText> institutions(SubmittedProposal sent) {
        return rosters.named(sent.roster()).stream()
                .map(RosterLine::organisation)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
