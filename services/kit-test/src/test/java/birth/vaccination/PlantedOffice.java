package birth.vaccination;

/** Stands in for a class of an office. */
public class PlantedOffice {}
