package birth.portal.account.domain;

/**
 * A unit of one department, as the organisation directory names it.
 *
 * @param code as accounts carry it; two departments may have the same
 * @param region its county
 * @param name null where accounts name a unit that the directory does not have
 */
public record Unit(String code, String department, String region, String name) {}
