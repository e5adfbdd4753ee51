package birth.household.register;

import birth.kit.sealing.Digests;
import birth.kit.sealing.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The register where no police interface is connected: its own tables, its own transaction. Whoever draws from a range
 * has the range's row to itself, so that concurrent draws wait for each other and never share a number.
 */
@ApplicationScoped
class EmbeddedRegister {

    private static final int STEP = 2;

    private final EntityManager entities;
    private final Sealing sealing;
    private final Digests digests;
    private final int sequenceFrom;
    private final int sequenceTo;

    EmbeddedRegister(
            EntityManager entities,
            Sealing sealing,
            Digests digests,
            @ConfigProperty(name = "birth.household.sequence-from") int sequenceFrom,
            @ConfigProperty(name = "birth.household.sequence-to") int sequenceTo) {
        this.entities = entities;
        this.sealing = sealing;
        this.digests = digests;
        this.sequenceFrom = sequenceFrom;
        this.sequenceTo = sequenceTo;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    String numberFor(BirthEntry birth) {
        var range = digests.of("register-range", birth.region() + birth.born() + birth.sex());
        var last = lockedLast(range);
        return given(birth.requestKey()).orElseGet(() -> draw(birth, range, last));
    }

    private String draw(BirthEntry birth, String range, int last) {
        var sequence = Math.max(last + STEP, first(birth.sex()));
        while (sequence <= sequenceTo
                && isRegistered(CitizenIdNumber.compose(birth.region(), birth.born(), sequence))) {
            sequence += STEP;
        }
        if (sequence > sequenceTo) {
            throw new RangeExhausted();
        }
        entities.createNativeQuery("update register_range set last_sequence = :sequence where range_digest = :range")
                .setParameter("sequence", sequence)
                .setParameter("range", range)
                .executeUpdate();
        var number = CitizenIdNumber.compose(birth.region(), birth.born(), sequence);
        entities.createNativeQuery("""
                insert into register_entry (request_key, range_digest, sequence, number)
                values (:key, :range, :sequence, :number)""")
                .setParameter("key", birth.requestKey())
                .setParameter("range", range)
                .setParameter("sequence", sequence)
                .setParameter("number", sealing.seal(number, birth.requestKey()))
                .executeUpdate();
        return number;
    }

    /** A number entered by hand: this register is the only one here, so it is as good as drawn. */
    private boolean isRegistered(String number) {
        return (boolean) entities.createNativeQuery(
                        "select exists (select from registration where id_digest = :digest)", Boolean.class)
                .setParameter("digest", CitizenIdNumber.digest(digests, number))
                .getSingleResult();
    }

    private Optional<String> given(String requestKey) {
        return entities.createNativeQuery("select number from register_entry where request_key = :key", byte[].class)
                .setParameter("key", requestKey)
                .getResultStream()
                .findFirst()
                .map(document -> sealing.open((byte[]) document, requestKey));
    }

    /** The last sequence drawn from the range, its row locked until this transaction ends. */
    private int lockedLast(String range) {
        entities.createNativeQuery(
                        "insert into register_range (range_digest, last_sequence) values (:range, -1) on conflict do nothing")
                .setParameter("range", range)
                .executeUpdate();
        return (Integer) entities.createNativeQuery(
                        "select last_sequence from register_range where range_digest = :range for update",
                        Integer.class)
                .setParameter("range", range)
                .getSingleResult();
    }

    /** The lowest sequence of the right parity: odd for a boy, even for a girl. */
    private int first(String sex) {
        var parity = sex.equals("1") ? 1 : 0;
        return sequenceFrom % STEP == parity ? sequenceFrom : sequenceFrom + 1;
    }
}
