package it.mics.bottega.governance.audit;

import org.springframework.stereotype.Service;

/** Says outside the database that the chain began anew; the removal of the demonstration is the one occasion for it. */
@Service
public class ChainRenewal {
    private final ChainUpkeep upkeep;

    ChainRenewal(ChainUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    /** Writes the beginning of the chain that is there now into the file of anchors. */
    public void begun() {
        upkeep.begun();
    }
}
