package birth.application.promise;

/** What a parent may promise instead of proving it (domain.md 3.3). */
public enum PromiseKind {
    FIRST_CHILD,
    NOT_INSURED_ELSEWHERE
}
