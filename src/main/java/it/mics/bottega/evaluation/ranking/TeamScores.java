package it.mics.bottega.evaluation.ranking;

import it.mics.bottega.challenge.criteria.Criterion;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the jurors gave one proposal together: the mean of each criterion, never a juror’s own. */
public record TeamScores(List<Criterion> criteria, Map<UUID, Exact> means, Exact score, int reviews) {}
