package birth.local;

/** What is to be done when Ctrl-C comes in the middle. */
final class Interrupt {

    private Interrupt() {}

    static Thread on(Runnable cleaning) {
        Thread hook = new Thread(cleaning, "interrupt");
        Runtime.getRuntime().addShutdownHook(hook);
        return hook;
    }

    static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The hook is at work: Ctrl-C came first.
        }
    }
}
