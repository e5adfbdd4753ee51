package birth.vaccination.schedule;

import java.time.LocalDate;

/** One dose a child is to get: the vaccine's code (domain.md 7), the number of the dose, and the day it is due. */
public record PlannedDose(String vaccine, int dose, LocalDate dueOn) {}
