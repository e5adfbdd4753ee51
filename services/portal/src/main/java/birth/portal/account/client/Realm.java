package birth.portal.account.client;

import birth.portal.account.domain.Account;
import birth.portal.account.domain.Duties;
import birth.portal.account.domain.WorkRole;
import birth.portal.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * The accounts that work here, as the identity server keeps them. They are read by the roles of {@link WorkRole}, so that
 * parents are not even asked for; whoever has a real name is left out besides.
 */
@ApplicationScoped
public class Realm {

    private static final int BATCH = 500;
    private static final String UNITS = "units";
    private static final String REGIONS = "regions";
    private static final String REAL_NAME = "real_name_ref";
    /** Who is behind a change that the identity server sees the portal make; its admin events keep it. */
    private static final String CHANGED_BY = "changed_by";

    private final Keycloak keycloak;
    private final String name;

    Realm(Keycloak keycloak, @ConfigProperty(name = "quarkus.keycloak.admin-client.realm") String name) {
        this.keycloak = keycloak;
        this.name = name;
    }

    /** In the order of their names. */
    public List<Account> accounts() {
        var users = new TreeMap<String, UserRepresentation>();
        var roles = new HashMap<String, Set<String>>();
        for (var role : WorkRole.ALL) {
            for (var user : members(role)) {
                users.put(user.getUsername(), user);
                roles.computeIfAbsent(user.getUsername(), first -> new TreeSet<>())
                        .add(role.name());
            }
        }
        return users.values().stream()
                .filter(Realm::hasNoRealName)
                .map(user -> account(user, roles.get(user.getUsername())))
                .toList();
    }

    /** Empty also for accounts of those who do not work here. */
    public Optional<Account> find(String account) {
        return realm().users().searchByUsername(account, true).stream()
                .filter(Realm::hasNoRealName)
                .map(user -> account(user, rolesOf(user.getId())))
                .filter(known -> !known.duties().roles().isEmpty())
                .findFirst();
    }

    /** In real time; empty when it was never, or longer ago than the identity server remembers. */
    public Optional<Instant> lastSignIn(Account account) {
        return realm().getEvents(List.of("LOGIN"), null, account.id(), null, null, null, 0, 1).stream()
                .map(event -> Instant.ofEpochMilli(event.getTime()))
                .findFirst();
    }

    /** Whole or not at all. @throws Refused when the name is taken, by whomever */
    public Account create(String name, Duties duties, String password, String by) {
        var user = new UserRepresentation();
        user.setUsername(name);
        user.setEnabled(true);
        user.setAttributes(attributes(duties, by));
        var id = created(user);
        try {
            var account = new Account(id, name, true, duties);
            give(account, duties.roles());
            setOneTimePassword(account, password);
            return account;
        } catch (RuntimeException broken) {
            of(id).remove();
            throw broken;
        }
    }

    /** What is taken away goes first. */
    public Account change(Account account, Duties duties, String by) {
        var taken = new TreeSet<>(account.duties().roles());
        taken.removeAll(duties.roles());
        if (!taken.isEmpty()) {
            of(account.id()).roles().realmLevel().remove(roles(taken));
        }
        update(account, user -> user.setAttributes(merged(user, attributes(duties, by))));
        give(account, duties.roles());
        return new Account(account.id(), account.name(), account.enabled(), duties);
    }

    public Account enable(Account account, boolean enabled, String by) {
        update(account, user -> {
            user.setEnabled(enabled);
            user.setAttributes(merged(user, Map.of(CHANGED_BY, List.of(by))));
        });
        return new Account(account.id(), account.name(), enabled, account.duties());
    }

    public void renewPassword(Account account, String password, String by) {
        update(account, user -> user.setAttributes(merged(user, Map.of(CHANGED_BY, List.of(by)))));
        setOneTimePassword(account, password);
    }

    /** No session of the account can be renewed from now on. */
    public void endSessions(Account account) {
        of(account.id()).logout();
    }

    /** The client lives as long as the request. */
    private RealmResource realm() {
        return keycloak.realm(name);
    }

    private List<UserRepresentation> members(WorkRole role) {
        var all = new ArrayList<UserRepresentation>();
        List<UserRepresentation> batch;
        do {
            batch = realm().roles().get(role.name()).getUserMembers(false, all.size(), BATCH);
            all.addAll(batch);
        } while (batch.size() == BATCH);
        return all;
    }

    private String created(UserRepresentation user) {
        try (var answer = realm().users().create(user)) {
            if (answer.getStatus() == 409) {
                throw Refused.conflict("ACCOUNT_EXISTS", "这个账号名已经有人使用，请换一个。");
            }
            return CreatedResponseUtil.getCreatedId(answer);
        }
    }

    private void setOneTimePassword(Account account, String password) {
        var credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password);
        credential.setTemporary(true);
        of(account.id()).resetPassword(credential);
    }

    private void update(Account account, Consumer<UserRepresentation> change) {
        var user = of(account.id()).toRepresentation();
        change.accept(user);
        of(account.id()).update(user);
    }

    private void give(Account account, Collection<String> roles) {
        of(account.id()).roles().realmLevel().add(roles(roles));
    }

    private List<RoleRepresentation> roles(Collection<String> names) {
        return names.stream()
                .map(role -> realm().roles().get(role).toRepresentation())
                .toList();
    }

    private Set<String> rolesOf(String id) {
        return of(id).roles().realmLevel().listAll().stream()
                .map(RoleRepresentation::getName)
                .filter(role -> WorkRole.of(role).isPresent())
                .collect(Collectors.toSet());
    }

    private UserResource of(String id) {
        return realm().users().get(id);
    }

    private static boolean hasNoRealName(UserRepresentation user) {
        return !attributes(user).containsKey(REAL_NAME);
    }

    private static Account account(UserRepresentation user, Set<String> roles) {
        var attributes = attributes(user);
        return new Account(
                user.getId(),
                user.getUsername(),
                user.isEnabled(),
                Duties.of(
                        roles, attributes.getOrDefault(UNITS, List.of()), attributes.getOrDefault(REGIONS, List.of())));
    }

    private static Map<String, List<String>> attributes(Duties duties, String by) {
        return Map.of(
                UNITS, List.copyOf(duties.units()), REGIONS, List.copyOf(duties.regions()), CHANGED_BY, List.of(by));
    }

    private static Map<String, List<String>> merged(UserRepresentation user, Map<String, List<String>> changed) {
        var all = new HashMap<>(attributes(user));
        all.putAll(changed);
        return all;
    }

    private static Map<String, List<String>> attributes(UserRepresentation user) {
        return Optional.ofNullable(user.getAttributes()).orElse(Map.of());
    }
}
