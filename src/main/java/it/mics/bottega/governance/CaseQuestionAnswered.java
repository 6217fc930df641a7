package it.mics.bottega.governance;

/** The party of a case has answered; its clock runs again. */
public record CaseQuestionAnswered(QuestionId question, CaseId id) {}
