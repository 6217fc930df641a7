package it.mics.bottega.platform;

/** A start that cannot go on, said in one sentence with what to do. */
public class StartupRefusal extends RuntimeException {
    /** Refuses with this sentence. */
    public StartupRefusal(String sentence) {
        super(sentence);
    }
}
