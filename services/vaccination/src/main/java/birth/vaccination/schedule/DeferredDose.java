package birth.vaccination.schedule;

import java.time.LocalDate;

/** A dose that has to wait, e.g. for a fever to pass; those after it in its series wait with it. */
public record DeferredDose(String vaccine, int dose, LocalDate until) {}
