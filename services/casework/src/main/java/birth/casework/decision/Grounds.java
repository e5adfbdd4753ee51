package birth.casework.decision;

/**
 * What a decision against the family must say beside its reason (domain.md 3.3).
 *
 * @param legalBasis the law it rests on
 * @param remedies where and until when it can be challenged
 * @param otherRoute what the family can do instead, or null
 */
public record Grounds(String legalBasis, String remedies, String otherRoute) {}
