package birth.kit.test;

import groovy.lang.Closure;
import groovy.lang.ExpandoMetaClass;
import groovy.lang.GroovyShell;
import groovy.lang.GroovySystem;
import groovy.lang.Script;
import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.codehaus.groovy.runtime.InvokerHelper;

/**
 * REST Assured makes a script of every path it reads, {@code items.find { it.item == 'B' }.state}, and has it compiled anew each
 * time: a fifth of what these tests' own code took. Here a script is compiled once and run as often as it is asked for.
 */
public final class CompiledPaths implements QuarkusTestBeforeClassCallback {

    private static final Map<String, Class<? extends Script>> SCRIPTS = new ConcurrentHashMap<>();

    static {
        use();
    }

    @Override
    public void beforeClass(Class<?> test) {
        // Being loaded is enough.
    }

    static boolean isCompiled(String script) {
        return SCRIPTS.containsKey(script);
    }

    private static void use() {
        var registry = GroovySystem.getMetaClassRegistry();
        // Nobody ships metaclasses of their own; to look for one of every class goes through the whole class path in
        // vain.
        registry.getMetaClassCreationHandler().setDisableCustomMetaClassLookup(true);
        var shell = new ExpandoMetaClass(GroovyShell.class, false, true);
        shell.registerInstanceMethod("evaluate", new Evaluate());
        shell.initialize();
        registry.setMetaClass(GroovyShell.class, shell);
    }

    private static final class Evaluate extends Closure<Object> {

        Evaluate() {
            super(CompiledPaths.class);
        }

        /** Called by Groovy, in place of {@link GroovyShell#evaluate(String)}. */
        @SuppressWarnings("unused")
        public Object doCall(String script) {
            var shell = (GroovyShell) getDelegate();
            var compiled =
                    SCRIPTS.computeIfAbsent(script, text -> shell.parse(text).getClass());
            return InvokerHelper.createScript(compiled, shell.getContext()).run();
        }
    }
}
