package birth.certificate.stock;

/**
 * The blanks of one institution for one year (domain.md 3.4).
 *
 * @param liveBirths those of the year before, as entered
 * @param allowed how many blanks they allow
 * @param requested how many were asked for already
 */
public record Quota(String institution, int year, int liveBirths, int allowed, long requested) {}
