package birth.household.inquiry;

import birth.casework.outside.OutsideSystem;
import java.util.Map;

/** What another authority can be asked about. */
public enum Subject {
    CERTIFICATE("certificate-issuer", "出生医学证明签发管理系统", "证明状态"),
    MARRIAGE("marriage-register", "婚姻登记系统", "婚姻状态");

    private final OutsideSystem authority;

    Subject(String code, String name, String word) {
        this.authority = new OutsideSystem(code, name, Map.of(name(), word));
    }

    OutsideSystem authority() {
        return authority;
    }
}
