package birth.casework.desk;

/** The roles of a desk, as the department's configuration names them, and the shape of every reason code. */
final class Roles {

    static final String CLERK = "${birth.casework.clerk-role}";
    static final String SUPERVISOR = "${birth.casework.supervisor-role}";
    static final String SECURITY = "security";

    static final String REASON_CODE = "[A-Z][A-Z0-9_]{2,39}";
    static final String REASON_CODE_SHAPE = "原因代码由大写字母组成";

    private Roles() {}
}
