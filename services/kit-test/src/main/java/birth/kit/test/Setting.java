package birth.kit.test;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A setting that is read anew at each use has this value while the tests of one class run; no other start of the service is needed. */
public record Setting(String key, String value) implements BeforeAllCallback, AfterAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        System.setProperty(key, value);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        System.clearProperty(key);
    }
}
