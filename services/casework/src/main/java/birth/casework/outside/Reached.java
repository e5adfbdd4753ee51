package birth.casework.outside;

import jakarta.inject.Provider;

/**
 * A system beyond the office, in the mode it is reached in at this moment: what is under way is finished after a change of mode.
 *
 * @param <S> the office's port to the system
 */
public abstract class Reached<S> {

    private final Provider<Mode> mode;
    private final S overApi;
    private final S byFile;

    protected Reached(Provider<Mode> mode, S overApi, S byFile) {
        this.mode = mode;
        this.overApi = overApi;
        this.byFile = byFile;
    }

    public Mode mode() {
        return mode.get();
    }

    /** True when another system is asked and told, and its answer comes later. */
    public boolean isBeyond() {
        return mode() == Mode.API || mode() == Mode.FILE;
    }

    /** Only when {@link #isBeyond}. */
    public S present() {
        return mode() == Mode.FILE ? byFile : overApi;
    }
}
