package it.mics.bottega.challenge.agreement;

/** For what people accept an agreement; each kind has versions of its own. */
public enum AgreementKind {
    /** Before a brief that is not public is read. */
    BRIEF("brief_agreement", "agreement_acceptance", "agreement"),
    /** Between the members of a team. */
    TEAM("team_agreement", "team_agreement_acceptance", "team-agreement");

    private final String versions;
    private final String acceptances;
    private final String subject;

    AgreementKind(String versions, String acceptances, String subject) {
        this.versions = versions;
        this.acceptances = acceptances;
        this.subject = subject;
    }

    /** The table of its versions. */
    String versions() {
        return versions;
    }

    /** The table of who accepted which version. */
    String acceptances() {
        return acceptances;
    }

    /** How the record of acts calls it. */
    String subject() {
        return subject;
    }
}
