package it.mics.bottega.proposal;

import it.mics.bottega.attachment.Attachment;
import it.mics.bottega.attachment.AttachmentReading;
import it.mics.bottega.attachment.AttachmentRegister;
import it.mics.bottega.attachment.AttachmentState;
import it.mics.bottega.attachment.FoundAttachment;
import it.mics.bottega.attachment.Holder;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamRegister;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The files of proposals: those of a version, and those in which words stand. */
@Service
public class ProposalFiles {
    private static final int MOST_FOUND = 12;

    private final ProposalFileRows rows;
    private final ProposalQueries queries;
    private final ProposalReading reading;
    private final AttachmentRegister attachments;
    private final AttachmentReading finding;
    private final TeamRegister teams;
    private final CurrentActor current;

    ProposalFiles(
            ProposalFileRows rows,
            ProposalQueries queries,
            ProposalReading reading,
            AttachmentRegister attachments,
            AttachmentReading finding,
            TeamRegister teams,
            CurrentActor current) {
        this.rows = rows;
        this.queries = queries;
        this.reading = reading;
        this.attachments = attachments;
        this.finding = finding;
        this.teams = teams;
        this.current = current;
    }

    /** The thing on which the files of this proposal hang. */
    public static Holder holder(ProposalId id) {
        return new Holder(ProposalFilePolicy.KIND, id.value());
    }

    /** The files of the version that stands, for whoever may read that version. */
    @Transactional(readOnly = true)
    public List<ProposalFile> sent(ProposalId id) {
        return rows.of(id, reading.sent(id).version());
    }

    /** The files of any version that was sent, with their fingerprints; the caller answers for who reads it. */
    @Transactional(readOnly = true)
    public List<ProposalFile> ofVersion(ProposalId id, int version) {
        return rows.of(id, version);
    }

    /** The files that would go with the next version, as they are now; the caller answers for who reads it. */
    @Transactional(readOnly = true)
    public List<ProposalFile> next(ProposalId id) {
        return sendable(id).stream()
                .map(file -> new ProposalFile(file.name(), file.bytes(), file.sha256(), file))
                .toList();
    }

    /** The same as the fingerprint of a version knows them. */
    List<SentFile> kept(ProposalId id) {
        return sendable(id).stream()
                .map(file -> new SentFile(file.sha256(), file.bytes()))
                .toList();
    }

    /** Where these words stand in the files of my own proposals. */
    @PreAuthorize("hasRole('SIGNED_IN')")
    public List<FoundAttachment> findInMine(String words) {
        Set<String> clearances = teams.ofAccount(current.require().id()).stream()
                .map(TeamFacts::id)
                .map(ProposalFilePolicy::ofTeam)
                .collect(Collectors.toSet());
        return finding.find(words, clearances, MOST_FOUND);
    }

    /** Where these words stand in the files that were sent for this challenge; nowhere for whoever may not read them. */
    @PreAuthorize("hasRole('SIGNED_IN')")
    public List<FoundAttachment> findInSent(ChallengeId challenge, String words) {
        if (!reading.mayReadSentTo(challenge)) return List.of();
        return finding.find(words, Set.of(ProposalFilePolicy.sentTo(challenge)), MOST_FOUND);
    }

    /** In the transaction of the sending itself: the version takes the files along that hang there at this moment. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ProposalSubmitted event) {
        ProposalFacts facts = queries.facts(event.proposal()).orElseThrow();
        rows.keep(facts.id(), facts.submittedVersion(), sendable(facts.id()));
        attachments.readersChanged(holder(facts.id()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ProposalWithdrawn event) {
        attachments.readersChanged(holder(event.proposal()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ProposalReinstated event) {
        attachments.readersChanged(holder(event.proposal()));
    }

    private List<Attachment> sendable(ProposalId id) {
        return attachments.of(holder(id)).stream()
                .filter(file -> file.state() != AttachmentState.REFUSED)
                .toList();
    }
}
