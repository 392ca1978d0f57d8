// A scenario under the hands of somebody: her draft, what lint says of it, what she can take back, and whether somebody else was faster.
import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { OpenScenario } from '#api';
import { Problem } from '../core/api';
import type { Draft, Remark } from '../core/draft';
import { begin, changed, redone, undone } from '../core/history';
import { check, openScenario, readScenario, write } from './workshop';

/** Nobody reads a remark while typing. */
const PAUSE_MS = 700;

export interface Writing {
  readonly draft: ReadonlySignal<Draft>;
  readonly remarks: Signal<readonly Remark[]>;
  readonly checking: Signal<boolean>;
  readonly saving: Signal<boolean>;
  /** Somebody else has changed the file since it was opened. */
  readonly conflict: Signal<boolean>;
  readonly state: ReadonlySignal<'same' | 'unsaved' | 'saved' | 'failed'>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** `where` names the field: letters typed into it soon after each other are taken back together. */
  change(draft: Draft, where: string): void;
  undo(): void;
  redo(): void;
  save(): Promise<void>;
  keepMine(): Promise<void>;
  takeTheirs(): Promise<void>;
  /** Has the draft checked whenever it rests; the result ends it. */
  follow(): () => void;
}

export function writing(pack: string, open: OpenScenario): Writing {
  const id = open.scenario.id;
  const history = signal(begin(open.draft as Draft));
  const kept = signal(history.value.now);
  const version = signal(open.version);
  const remarks = signal<readonly Remark[]>([]);
  const [checking, saving, conflict, failed, written] = [signal(false), signal(false), signal(false), signal(false), signal(false)];
  const draft = computed(() => history.value.now);

  const look = async (wanted: Draft): Promise<void> => {
    checking.value = true;
    try {
      const said = await check(pack, id, wanted);
      if (draft.peek() === wanted) remarks.value = said;
    } catch {
      failed.value = true;
    } finally {
      if (draft.peek() === wanted) checking.value = false;
    }
  };

  const keep = async (wanted: Draft): Promise<void> => {
    saving.value = true;
    failed.value = false;
    try {
      version.value = await write(pack, id, version.value, wanted);
      kept.value = wanted;
      written.value = true;
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      conflict.value = problem.status === 412;
      failed.value = problem.status !== 412;
      if (problem.status === 400) await look(wanted);
    } finally {
      saving.value = false;
    }
  };

  /** The file as it is now, whatever is in the form. */
  const readAgain = async (): Promise<OpenScenario | null> => {
    await readScenario(pack, id);
    conflict.value = false;
    version.value = openScenario.value?.version ?? version.value;
    return openScenario.value;
  };

  return {
    draft,
    remarks,
    checking,
    saving,
    conflict,
    state: computed(() => {
      if (failed.value) return 'failed';
      if (history.value.now !== kept.value) return 'unsaved';
      return written.value ? 'saved' : 'same';
    }),
    canUndo: computed(() => history.value.past.length > 0),
    canRedo: computed(() => history.value.future.length > 0),
    change(next, where) {
      failed.value = false;
      history.value = changed(history.value, next, where, Date.now());
    },
    undo: () => (history.value = undone(history.value)),
    redo: () => (history.value = redone(history.value)),
    save: () => keep(draft.value),
    keepMine: async () => {
      await readAgain();
      await keep(draft.value);
    },
    takeTheirs: async () => {
      const theirs = await readAgain();
      if (theirs === null) return;
      kept.value = theirs.draft as Draft;
      history.value = changed(history.value, kept.value, 'theirs', Date.now());
    },
    follow: () =>
      effect(() => {
        const wanted = draft.value;
        const later = setTimeout(() => void look(wanted), PAUSE_MS);
        return () => clearTimeout(later);
      }),
  };
}
