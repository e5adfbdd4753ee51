package birth.portal.account.domain;

import birth.portal.problem.Problem.Fault;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which duties one account may have together; all faults at once, none when it may have them. */
public final class DutiesRule {

    private static final Pattern REGION = Pattern.compile("[1-9]\\d(\\d{2}){0,2}");
    private static final Pattern TOWNSHIP = Pattern.compile("[1-9]\\d{8}");
    private static final String CERTIFICATE = "birth-certificate";

    private final Collection<Unit> directory;
    private final Set<String> held;

    /** @param held units the account has already: one that left the directory since does not stand in the way of a change */
    public DutiesRule(Collection<Unit> directory, Set<String> held) {
        this.directory = directory;
        this.held = held;
    }

    public List<Fault> faults(Duties duties) {
        var faults = new ArrayList<Fault>();
        var roles = duties.roles().stream()
                .map(WorkRole::of)
                .flatMap(Optional::stream)
                .toList();
        if (roles.isEmpty() || roles.size() < duties.roles().size()) {
            faults.add(new Fault("roles", "ROLE_UNKNOWN", "没有选择角色，或角色不在名单内", "请至少选择一个名单内的角色"));
        }
        exclusion(roles).ifPresent(faults::add);
        duties.units().stream()
                .filter(code -> !listed(code) && !held.contains(code))
                .forEach(code ->
                        faults.add(new Fault("units", "UNIT_UNKNOWN", "机构名录里没有单位 " + code, "请先在“参数与参考数据”里发布这个单位")));
        if (roles.stream().anyMatch(role -> role.needsUnit() && !hasUnit(role, duties))) {
            faults.add(new Fault("units", "UNIT_MISSING", "角色所属的部门没有选择单位", "请为每个部门的角色至少选择一个该部门的单位"));
        }
        if (duties.regions().isEmpty() && roles.stream().anyMatch(WorkRole::needsRegion)) {
            faults.add(new Fault("regions", "REGION_MISSING", "没有选择地区", "请选择账号可以办理的地区"));
        }
        var helper = roles.stream().anyMatch(WorkRole::isHelper);
        duties.regions().stream()
                .filter(region -> !(helper ? TOWNSHIP : REGION).matcher(region).matches())
                .forEach(region -> faults.add(new Fault(
                        "regions",
                        "REGION_WRONG",
                        "地区代码 " + region + " 不对",
                        helper ? "帮办员只办一个乡镇街道的家庭，请填九位代码" : "请填二位、四位或六位行政区划代码")));
        return faults;
    }

    /** Separate persons: the three who keep the system (domain.md 8.2); who records a delivery and who certifies it (8.5). */
    private static Optional<Fault> exclusion(List<WorkRole> roles) {
        if (roles.size() > 1 && roles.stream().anyMatch(WorkRole::standsAlone)) {
            return Optional.of(new Fault(
                    "roles", "ROLES_EXCLUDE", "系统管理员、安全员和审计员要由不同的人担任，也不能兼办业务（三员分立）", "请只保留其中一个角色，其余的另开账号交给别人"));
        }
        if (roles.size() > 1 && roles.stream().anyMatch(WorkRole::isHelper)) {
            return Optional.of(
                    new Fault("roles", "ROLES_EXCLUDE", "帮办员替家庭填表，不能兼办审核、窗口收发或医院登记", "请只保留其中一个角色，其余的另开账号交给别人"));
        }
        var hospital = roles.stream().anyMatch(role -> role.name().equals("hospital"));
        var office = roles.stream()
                .anyMatch(role -> !role.name().equals("hospital")
                        && role.department().filter(CERTIFICATE::equals).isPresent());
        return hospital && office
                ? Optional.of(new Fault("roles", "ROLES_EXCLUDE", "登记分娩记录和签发出生医学证明须由不同的人办理", "请只保留其中一个角色，另一个另开账号交给别人"))
                : Optional.empty();
    }

    private boolean hasUnit(WorkRole role, Duties duties) {
        return duties.units().stream()
                .anyMatch(code -> !listed(code)
                        || role.department()
                                .map(department -> directory.stream()
                                        .anyMatch(unit -> unit.code().equals(code)
                                                && unit.department().equals(department)))
                                .orElse(true));
    }

    private boolean listed(String code) {
        return directory.stream().anyMatch(unit -> unit.code().equals(code));
    }
}
