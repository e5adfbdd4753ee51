package birth.kit.reference;

/**
 * There are other editions than before, heard here or by another replica, or it is another day; fired when every question is
 * already answered by them.
 */
public record EditionsRead() {}
