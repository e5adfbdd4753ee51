package birth.local;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The commands the launcher itself waits for (Maven, initdb): they end with it. */
final class Children {
    private final Set<Process> running = ConcurrentHashMap.newKeySet();

    Process add(Process process) {
        running.add(process);
        process.onExit().thenRun(() -> running.remove(process));
        return process;
    }

    void end() {
        for (Process process : running) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
    }
}
