package birth.portal.account.domain;

/**
 * An account of somebody who works here; whose it is, is not known here.
 *
 * @param id the identity server's own
 * @param enabled false when locked
 */
public record Account(String id, String name, boolean enabled, Duties duties) {

    /** @param department null for any */
    public boolean worksAt(String department, String unit) {
        return department == null ? duties.units().contains(unit) : duties.at(department, unit);
    }
}
