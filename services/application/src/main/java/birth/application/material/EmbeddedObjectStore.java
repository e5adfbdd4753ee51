package birth.application.material;

import birth.kit.sealing.SealedDocuments;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The object store of a single machine: sealed rows beside the service's own, in the caller's transaction. */
@DefaultBean
@ApplicationScoped
class EmbeddedObjectStore implements ObjectStore {

    private final EntityManager rows;
    private final SealedDocuments documents;

    EmbeddedObjectStore(EntityManager rows, SealedDocuments documents) {
        this.rows = rows;
        this.documents = documents;
    }

    @Override
    @Transactional
    public void put(String key, byte[] content) {
        rows.createNativeQuery("""
                insert into stored_object (key, sealed) values (?1, ?2)
                on conflict (key) do update set sealed = excluded.sealed""")
                .setParameter(1, key)
                .setParameter(2, documents.seal(content, key))
                .executeUpdate();
    }

    @Override
    @Transactional
    public Optional<byte[]> get(String key) {
        return rows.createNativeQuery("select sealed from stored_object where key = ?1", byte[].class)
                .setParameter(1, key)
                .getResultStream()
                .findFirst()
                .map(content -> documents.open((byte[]) content, key, byte[].class));
    }

    @Override
    @Transactional
    public void delete(String key) {
        rows.createNativeQuery("delete from stored_object where key = ?1")
                .setParameter(1, key)
                .executeUpdate();
    }
}
