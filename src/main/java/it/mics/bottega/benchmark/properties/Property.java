package it.mics.bottega.benchmark.properties;

import java.util.List;

/** Something that must hold, and how it is measured. */
interface Property {
    /** Measures it, one finding for each line. */
    List<Finding> measure(World world);
}
