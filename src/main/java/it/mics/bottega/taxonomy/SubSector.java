package it.mics.bottega.taxonomy;

/** The parts of the three sectors, as the calls of the programme name them. */
public enum SubSector {
    FASHION_GENERAL(Sector.FASHION),
    CLOTHING(Sector.FASHION),
    LEATHER(Sector.FASHION),
    TEXTILE(Sector.FASHION),
    FOOTWEAR(Sector.FASHION),
    EYEWEAR_AND_ACCESSORIES(Sector.FASHION),
    FURNISHING_AND_INTERIORS(Sector.FURNITURE),
    CONTRACT(Sector.FURNITURE),
    EXHIBITIONS(Sector.FURNITURE),
    YACHT_DESIGN(Sector.FURNITURE),
    AUTOMATION_GENERAL(Sector.AUTOMATION),
    MECHATRONICS(Sector.AUTOMATION),
    MACHINERY_AND_MECHANICAL_TECHNOLOGIES(Sector.AUTOMATION);

    private final Sector sector;

    SubSector(Sector sector) {
        this.sector = sector;
    }

    /** The sector of which it is a part. */
    public Sector sector() {
        return sector;
    }

    /** The message key of the name. */
    public String key() {
        return "subSector." + name();
    }
}
