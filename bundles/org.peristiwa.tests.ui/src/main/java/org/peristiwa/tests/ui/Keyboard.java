package org.peristiwa.tests.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Types into whatever has the keyboard, as a person does: by events of the windowing system. */
final class Keyboard {

    private static final long BETWEEN_KEYS_MILLIS = 40;

    private final Workbench workbench;

    Keyboard(Workbench workbench) {
        this.workbench = workbench;
    }

    /** Presses and lets go of a key, with modifiers held: {@code press(SWT.CTRL, 'z')}. */
    Keyboard press(int... keys) {
        for (int key : keys) {
            post(SWT.KeyDown, key);
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            post(SWT.KeyUp, keys[i]);
        }
        settle();
        return this;
    }

    /** Presses a key so many times. */
    Keyboard repeat(int times, int... keys) {
        for (int i = 0; i < times; i++) {
            press(keys);
        }
        return this;
    }

    /** Types small letters, digits, hyphens and blanks. */
    Keyboard type(String text) {
        text.chars().forEach(this::press);
        return this;
    }

    private void post(int type, int key) {
        Event event = new Event();
        event.type = type;
        if (key <= Character.MAX_VALUE && (key & SWT.KEYCODE_BIT) == 0) {
            event.character = (char) key;
            event.keyCode = key;
        } else {
            event.keyCode = key;
        }
        workbench.onScreen(() -> {
            ensureActive();
            return workbench.display().post(event);
        });
    }

    /** Where no window manager runs, nobody else gives a window the keyboard. */
    private void ensureActive() {
        if (workbench.display().getActiveShell() == null) {
            Shell[] shells = workbench.display().getShells();
            shells[shells.length - 1].forceActive();
        }
    }

    /** Lets the program take up what was typed. */
    private void settle() {
        workbench.pause(BETWEEN_KEYS_MILLIS);
        workbench.onScreen(() -> true);
    }
}
