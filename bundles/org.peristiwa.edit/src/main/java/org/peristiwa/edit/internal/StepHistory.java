package org.peristiwa.edit.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.peristiwa.edit.CorpusChange.Kind;
import org.peristiwa.edit.History;
import org.peristiwa.edit.VerbLabel;

/** The steps on EMF's command stack. */
final class StepHistory implements History {

    private final Steps stack = new Steps();
    private final Lock lock;
    private final Consumer<Step> requireReady;
    private final BiConsumer<Step, Kind> moved;

    /**
     * Begins where earlier sessions ended.
     *
     * @param requireReady throws where a step may not be taken now; may forget steps
     * @param moved is called after each step back or forth
     */
    StepHistory(Recovering.History earlier, Lock lock, Consumer<Step> requireReady, BiConsumer<Step, Kind> moved) {
        this.lock = lock;
        this.requireReady = requireReady;
        this.moved = moved;
        stack.fill(earlier);
    }

    /** Takes in a step that has just been done. */
    void done(Step step) {
        stack.execute(step);
    }

    /** Forgets the oldest steps that are done, so that {@code most} are left. */
    void keepNewest(int most) {
        stack.forgetOldest(stack.doneCount() - most);
    }

    /** Forgets every step that is undone, and those that are done up to the last one that {@code touches}. */
    void forgetUpTo(Predicate<Step> touches) {
        stack.forgetUpTo(touches);
    }

    @Override
    public Optional<VerbLabel> undoable() {
        return locked(() -> name(stack.getUndoCommand()));
    }

    @Override
    public Optional<VerbLabel> redoable() {
        return locked(() -> name(stack.getRedoCommand()));
    }

    private static Optional<VerbLabel> name(Command command) {
        return command instanceof Step step ? Optional.of(step.name()) : Optional.empty();
    }

    @Override
    public void undo() {
        locked(() -> {
            if (stack.getUndoCommand() instanceof Step step) {
                requireReady.accept(step);
                if (stack.getUndoCommand() == step) {
                    stack.undo();
                    moved.accept(step, Kind.UNDONE);
                }
            }
            return true;
        });
    }

    @Override
    public void redo() {
        locked(() -> {
            if (stack.getRedoCommand() instanceof Step step) {
                requireReady.accept(step);
                if (stack.getRedoCommand() == step) {
                    stack.redo();
                    moved.accept(step, Kind.REDONE);
                }
            }
            return true;
        });
    }

    @Override
    public List<VerbLabel> done() {
        return locked(() -> stack.names(0, stack.doneCount()));
    }

    @Override
    public List<VerbLabel> undone() {
        return locked(() -> stack.names(stack.doneCount(), stack.count()));
    }

    private <T> T locked(Supplier<T> read) {
        lock.lock();
        try {
            return read.get();
        } finally {
            lock.unlock();
        }
    }

    /** Lets the whole stack be read; EMF's own swallows what an undo throws, which would hide a torn model. */
    private static final class Steps extends BasicCommandStack {

        void fill(Recovering.History earlier) {
            commandList.addAll(earlier.done());
            commandList.addAll(earlier.undone());
            top = earlier.done().size() - 1;
        }

        void forgetOldest(int count) {
            if (count > 0) {
                commandList.subList(0, count).clear();
                top -= count;
            }
        }

        void forgetUpTo(Predicate<Step> touches) {
            commandList.subList(top + 1, commandList.size()).clear();
            int last = top;
            while (last >= 0 && !touches.test((Step) commandList.get(last))) {
                last--;
            }
            forgetOldest(last + 1);
        }

        int doneCount() {
            return top + 1;
        }

        int count() {
            return commandList.size();
        }

        List<VerbLabel> names(int from, int to) {
            List<VerbLabel> names = new ArrayList<>();
            commandList.subList(from, to).forEach(command -> names.add(((Step) command).name()));
            return Collections.unmodifiableList(names);
        }

        @Override
        protected void handleError(Exception exception) {
            throw new IllegalStateException("a step could not be taken back or done again", exception);
        }
    }
}
