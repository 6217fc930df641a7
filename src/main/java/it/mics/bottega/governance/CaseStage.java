package it.mics.bottega.governance;

/** How far the clock of a case has run: each step is told once, to more people than the one before. */
public enum CaseStage {
    IN_TIME(0),
    REMINDED(0),
    WITH_DEPUTY(1),
    WITH_OFFICE(3);

    private final int workingDaysLate;

    CaseStage(int workingDaysLate) {
        this.workingDaysLate = workingDaysLate;
    }

    /** So many working days after the case was due. */
    public int workingDaysLate() {
        return workingDaysLate;
    }
}
