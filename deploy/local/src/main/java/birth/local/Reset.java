package birth.local;

import java.util.Scanner;

/** {@code reset}: down, and all data gone. */
final class Reset {
    private final Stack stack;
    private final Screen screen;

    Reset(Stack stack, Screen screen) {
        this.stack = stack;
        this.screen = screen;
    }

    void run(boolean sure) {
        if (!sure && !agreed()) {
            throw new Failure("Nothing was changed");
        }
        new Down(stack, screen).run();
        Folder.delete(stack.layout().data());
        screen.say("All data in " + stack.layout().data() + " is gone");
    }

    private boolean agreed() {
        System.out.print("Delete all data in " + stack.layout().data() + "? [y/N] ");
        System.out.flush();
        Scanner scanner = new Scanner(System.in);
        return scanner.hasNextLine() && scanner.nextLine().trim().toLowerCase().startsWith("y");
    }
}
