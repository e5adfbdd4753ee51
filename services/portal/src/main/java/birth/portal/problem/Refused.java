package birth.portal.problem;

import java.util.List;

/** What was asked cannot be done, and nothing was changed. */
public final class Refused extends RuntimeException {

    private final transient Problem problem;

    private Refused(Problem problem) {
        super(problem.code());
        this.problem = problem;
    }

    public static Refused unknown(String code, String detail) {
        return new Refused(new Problem("没有找到", 404, code, detail));
    }

    /** The present state does not allow it. */
    public static Refused conflict(String code, String detail) {
        return new Refused(new Problem("没有办成", 409, code, detail));
    }

    /** Well-formed, but against the rules named in {@code faults}. */
    public static Refused against(String code, String detail, List<Problem.Fault> faults) {
        return new Refused(new Problem("没有办成", 422, code, detail, faults));
    }

    public Problem problem() {
        return problem;
    }
}
