package birth.vaccination.schedule;

import java.time.LocalDate;

/** A dose that was given; it moves the doses after it. */
public record GivenDose(String vaccine, int dose, LocalDate givenOn) {}
