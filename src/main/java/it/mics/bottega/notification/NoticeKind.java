package it.mics.bottega.notification;

import it.mics.bottega.uikit.Icon;

/** What a notice is about; each kind has a sentence in both languages and a mark. */
public enum NoticeKind {
    CHALLENGE_TO_REVIEW(Icon.DOC),
    CHALLENGE_APPROVED(Icon.CHECK),
    CHALLENGE_SCHEDULED(Icon.CHECK),
    CHALLENGE_RETURNED(Icon.PEN),
    CHALLENGE_REJECTED(Icon.CROSS),
    CHALLENGE_CLOSED(Icon.CLOCK),
    ACCESS_REQUESTED(Icon.LOCK),
    ACCESS_GRANTED(Icon.CHECK),
    ACCESS_DENIED(Icon.MINUS),
    ACCESS_AGREED(Icon.CHECK),
    ACCESS_REVOKED(Icon.LOCK),
    ACCESS_EXPIRED(Icon.CLOCK),
    ACCESS_THEY_EXPIRED(Icon.CLOCK),
    ACCESS_AGREEMENT(Icon.LOCK),
    ACCESS_LEFT(Icon.ARROW),
    ACCESS_THEY_LEFT(Icon.ARROW),
    QUESTION_ASKED(Icon.CLOCK),
    QUESTION_ANSWERED(Icon.CHECK),
    QUESTION_MERGED(Icon.SWAP),
    QUESTION_REFUSED(Icon.MINUS),
    QUESTION_NEWS(Icon.INFO),
    TEAM_INVITATION(Icon.PEOPLE),
    TEAM_REQUEST(Icon.PEOPLE),
    TEAM_JOINED(Icon.CHECK),
    TEAM_DECLINED(Icon.MINUS),
    TEAM_INVITATION_DECLINED(Icon.MINUS),
    TEAM_INVITATION_EXPIRED(Icon.CLOCK),
    TEAM_INVITATION_OVER(Icon.MINUS),
    TEAM_REQUEST_EXPIRED(Icon.CLOCK),
    TEAM_REQUEST_OVER(Icon.MINUS),
    TEAM_YOUR_REQUEST_OVER(Icon.MINUS),
    TEAM_PLACED_ELSEWHERE(Icon.ARROW),
    TEAM_LEFT(Icon.ARROW),
    TEAM_LEAD(Icon.STAR),
    PROPOSAL_SUBMITTED(Icon.SEND),
    PROPOSAL_WITHDRAWN(Icon.MINUS),
    RESULTS_PUBLISHED(Icon.STAR),
    TERM_TO_REVIEW(Icon.PLUS),
    TERM_APPROVED(Icon.CHECK),
    TERM_MERGED(Icon.SWAP),
    TERM_REFUSED(Icon.MINUS),
    REPORT_ANSWERED(Icon.CHECK),
    REPORT_TO_CORRECT(Icon.PEN),
    REPORT_HIDDEN(Icon.WARN),
    REPORT_SETTLED(Icon.CHECK),
    CASE_DUE(Icon.CLOCK),
    CASE_LATE(Icon.WARN),
    CASE_OVERDUE(Icon.WARN),
    CASE_QUESTION(Icon.CLOCK),
    CASE_ANSWER(Icon.CHECK),
    CASE_MOVED(Icon.ARROW),
    CASE_AT_OFFICE(Icon.ARROW),
    CASE_ELSEWHERE(Icon.ARROW),
    CASE_HANDED_OVER(Icon.LOCK),
    CASE_JOINT(Icon.PEOPLE),
    CASE_GLASS(Icon.EYE),
    CASE_GLASS_YOURS(Icon.EYE),
    INTRODUCTION_TO_REVIEW(Icon.SWAP),
    INTRODUCTION_OFFERED(Icon.SWAP),
    INTRODUCTION_MUTUAL(Icon.CHECK),
    INTRODUCTION_DECLINED(Icon.MINUS),
    INTRODUCTION_EXPIRED(Icon.CLOCK),
    INTRODUCTION_WITHDRAWN(Icon.MINUS),
    INTRODUCTION_PROPOSED(Icon.SWAP),
    INTRODUCTIONS_PROPOSED(Icon.SWAP),
    INTRODUCTION_RETURNED(Icon.PEN),
    INTRODUCTION_SUPERSEDED(Icon.MINUS),
    INTRODUCTION_OUTCOME(Icon.SWAP),
    RECORD_TOUCHED(Icon.WARN);

    private final Icon icon;

    NoticeKind(Icon icon) {
        this.icon = icon;
    }

    /** The mark beside the sentence. */
    public Icon icon() {
        return icon;
    }

    /** The message key of the sentence: {0} is the subject, {1} the detail. */
    public String key() {
        return "notice." + name();
    }
}
