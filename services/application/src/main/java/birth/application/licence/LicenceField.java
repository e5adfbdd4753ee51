package birth.application.licence;

/**
 * One field of the form that a licence gives.
 *
 * @param key of the field table (domain.md 1.5)
 * @param pointer JSON pointer into the licences of the holder
 * @param holder the parent whose licence it is, when that parent opens the form
 */
public record LicenceField(String key, LicenceKind licence, String pointer, Holder holder) {

    public enum Holder {
        MOTHER,
        FATHER,
        EITHER
    }

    public boolean isOf(boolean mother) {
        return holder == Holder.EITHER || (holder == Holder.MOTHER) == mother;
    }
}
