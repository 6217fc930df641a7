package seeded.classes.matching;

import org.springframework.stereotype.Component;

/** An offender: a scorer that needs Spring. */
@Component
class MatchScorer {}
