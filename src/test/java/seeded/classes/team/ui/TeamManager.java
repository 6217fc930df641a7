package seeded.classes.team.ui;

/** An offender: a name that says nothing. */
class TeamManager {}
