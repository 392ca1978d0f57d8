// Exercises worth having again: read when a page wants them, and after each change.
import { signal } from '@preact/signals';
import type { NewExercise, Template } from '#api';
import { api } from './session';

/** null while they are not known. */
export const templates = signal<readonly Template[] | null>(null);

export async function readTemplates(): Promise<void> {
  templates.value = (await api.get<{ items: readonly Template[] }>('/templates')).items;
}

export async function keepTemplate(title: string, exercise: NewExercise): Promise<void> {
  await api.post('/templates', { title, exercise });
  await readTemplates();
}

export async function forgetTemplate(id: string): Promise<void> {
  await api.delete(`/templates/${id}`);
  await readTemplates();
}
