package it.mics.bottega.attachment.reading;

import it.mics.bottega.attachment.reader.Verdict;

/** What came of a process that was to read a file. */
public sealed interface Outcome {
    /** It answered. */
    record Answered(Verdict verdict) implements Outcome {}

    /** It took more time or memory than there is and was ended. */
    record Overran() implements Outcome {}

    /** It ended without an answer, for a reason that need not be the file’s. */
    record Died(int code) implements Outcome {}
}
