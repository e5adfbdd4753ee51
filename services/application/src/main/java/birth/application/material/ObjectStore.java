package birth.application.material;

import java.util.Optional;

/** Bytes by key, as an S3 bucket keeps them. Putting the same key again replaces, deleting what is not there is no error. */
public interface ObjectStore {

    void put(String key, byte[] content);

    Optional<byte[]> get(String key);

    void delete(String key);
}
