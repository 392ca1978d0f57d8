// What moved a customer, in words.
import type { TimelineEvent } from '#api';
import { signed } from '../core/mood';
import { words } from './look';

export function causeInWords(cause: string): string {
  return (words.value.mind.cause as Readonly<Record<string, string>>)[cause] ?? cause;
}

/** One line of what his mood did, or of what he thinks in the end. */
export function feelingOf(event: TimelineEvent): string {
  const { cause, weight, score } = event as Readonly<Record<string, unknown>>;
  return event.type === 'rated' ? words.value.mind.satisfaction(Number(score)) : `${causeInWords(String(cause))} ${signed(Number(weight))}`;
}
