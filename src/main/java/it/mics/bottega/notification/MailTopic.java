package it.mics.bottega.notification;

/** What people choose about mails: kinds of notices that belong together, and how soon each is told where nobody has chosen. */
public enum MailTopic {
    DEADLINE(Rhythm.INSTANT),
    INVITATION(Rhythm.INSTANT),
    DECISION(Rhythm.INSTANT),
    TEAM_DECISION(Rhythm.INSTANT),
    PANEL(Rhythm.INSTANT),
    CONVERSATION(Rhythm.DAILY),
    QUESTION(Rhythm.DAILY),
    INTRODUCTION(Rhythm.DAILY),
    DESK(Rhythm.DAILY),
    SUGGESTION(Rhythm.DAILY);

    /** How soon a notice is told by mail: at once, gathered in the morning, gathered on Mondays, or not at all. */
    public enum Rhythm {
        INSTANT,
        DAILY,
        WEEKLY,
        OFF
    }

    private final Rhythm usual;

    MailTopic(Rhythm usual) {
        this.usual = usual;
    }

    /** The rhythm where nobody has chosen. */
    public Rhythm usual() {
        return usual;
    }
}
