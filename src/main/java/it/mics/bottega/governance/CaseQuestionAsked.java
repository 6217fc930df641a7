package it.mics.bottega.governance;

/** A moderator asks the party of a case something; its clock stands until the answer. */
public record CaseQuestionAsked(QuestionId question, CaseId id) {}
