package it.mics.bottega.evaluation;

import it.mics.bottega.proposal.SubmittedProposal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A proposal with the company's answer to it as it stands; nobody but the company sees it before publication. */
public record Answer(
        SubmittedProposal proposal,
        AnswerForm form,
        int version,
        @Nullable Instant savedAt,
        String savedBy,
        boolean staged) {}
