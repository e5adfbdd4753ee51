package birth.casework;

import birth.vaccination.PlantedOffice;

/** Shared code that looks into an office: a planted breach. */
class PlantedSharedCode {
    private PlantedOffice office;
}
