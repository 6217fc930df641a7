package it.mics.bottega.identity;

/** What an erasure leaves in place, without a name, because a law asks for it: the reason and how much of it. */
public record KeptContent(Reason reason, int items) {
    /** Why something stays, each with the article on which that rests. */
    public enum Reason {
        /** Proposals that won: public money was given for them. */
        AWARDED_PROPOSAL("GDPR 17(3)(b), 6(1)(c)"),
        /** Agreements accepted before reading what a company does not make public. */
        AGREEMENT("GDPR 17(3)(e), 6(1)(f)"),
        /** Decisions taken in an office of the programme. */
        DECISION("GDPR 17(3)(b), 6(1)(e)"),
        /** The record of acts. */
        AUDIT("GDPR 17(3)(e), 6(1)(f)");

        private final String legalBasis;

        Reason(String legalBasis) {
            this.legalBasis = legalBasis;
        }

        /** The articles of the General Data Protection Regulation. */
        public String legalBasis() {
            return legalBasis;
        }
    }
}
