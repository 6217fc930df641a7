package it.mics.bottega.challenge;

/** Whose confirmation a version of a proposal needs before it is sent. */
public enum Confirming {
    ALL {
        @Override
        public boolean enough(int members, int confirmed, boolean leader) {
            return members > 0 && confirmed == members;
        }
    },
    MAJORITY {
        @Override
        public boolean enough(int members, int confirmed, boolean leader) {
            return leader && 2 * confirmed > members;
        }
    };

    /** True where so many of so many members have confirmed, the leader among them or not. */
    public abstract boolean enough(int members, int confirmed, boolean leader);

    /** The message key of the rule in words. */
    public String key() {
        return "challenge.confirming." + name();
    }
}
