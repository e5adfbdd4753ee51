package birth.portal.account;

import birth.portal.account.client.Realm;
import birth.portal.account.domain.Account;
import birth.portal.account.domain.Duties;
import birth.portal.account.domain.DutiesRule;
import birth.portal.account.domain.OneTimePassword;
import birth.portal.account.domain.Unit;
import birth.portal.problem.Refused;
import birth.portal.session.SessionTokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * What an administrator does with the accounts of those who work here. Each change holds at once: the account's sessions end,
 * here and at the identity server. It is kept in the identity server's admin events, with who made it, and said in the log.
 */
@ApplicationScoped
public class Accounts {

    private static final Logger AUDIT = Logger.getLogger("birth.portal.audit");

    private final Realm realm;
    private final SessionTokens sessions;

    Accounts(Realm realm, SessionTokens sessions) {
        this.realm = realm;
        this.sessions = sessions;
    }

    /** @return the password with which the account signs in once */
    public String open(String name, Duties duties, Collection<Unit> directory, String by) {
        check(duties, directory, Set.of());
        var password = OneTimePassword.next();
        record("ACCOUNT_OPENED", realm.create(name, duties, password, by), by);
        return password;
    }

    public Account change(String name, Duties duties, Collection<Unit> directory, String by) {
        var account = another(name, by);
        check(duties, directory, account.duties().units());
        var changed = realm.change(account, duties, by);
        endSessions(account);
        record("ACCOUNT_CHANGED", changed, by);
        return changed;
    }

    /** Locking what is locked changes nothing. */
    public Account lock(String name, String by) {
        var locked = realm.enable(another(name, by), false, by);
        endSessions(locked);
        record("ACCOUNT_LOCKED", locked, by);
        return locked;
    }

    public Account unlock(String name, String by) {
        var unlocked = realm.enable(another(name, by), true, by);
        record("ACCOUNT_UNLOCKED", unlocked, by);
        return unlocked;
    }

    /** The old password is good no longer. */
    public String renewPassword(String name, String by) {
        var account = another(name, by);
        var password = OneTimePassword.next();
        realm.renewPassword(account, password, by);
        endSessions(account);
        record("ACCOUNT_PASSWORD_RENEWED", account, by);
        return password;
    }

    private Account another(String name, String by) {
        if (name.equals(by)) {
            throw Refused.conflict("OWN_ACCOUNT", "不能更改或停用自己的账号，请由另一位管理员办理。");
        }
        return realm.find(name).orElseThrow(() -> Refused.unknown("ACCOUNT_UNKNOWN", "没有这个工作账号，请核对账号名。"));
    }

    private static void check(Duties duties, Collection<Unit> directory, Set<String> held) {
        var faults = new DutiesRule(directory, held).faults(duties);
        if (!faults.isEmpty()) {
            throw Refused.against("DUTIES_REFUSED", "角色、单位和地区不能这样安排，请按提示修改。", faults);
        }
    }

    private void endSessions(Account account) {
        sessions.end(account.name());
        realm.endSessions(account);
    }

    private static void record(String act, Account account, String by) {
        AUDIT.infof("%s account=%s by=%s %s", act, account.name(), by, account.duties());
    }
}
