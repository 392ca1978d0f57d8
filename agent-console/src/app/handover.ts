// What a colleague whom the lab plays made of a hand-over, in words.
import type { TimelineEvent } from '#api';
import { colleagueName, sentences } from './colleagues';
import { words } from './look';

/** Her decision with its reasons: how long she was told about the call, how often she asked, what was not written down. */
export function verdictOf(event: TimelineEvent): string {
  const { destination, verdict, briefingMs, askedBack, missing } = event as Readonly<Record<string, unknown>>;
  const w = words.value.handover;
  const says = (w.verdict as Readonly<Record<string, string>>)[String(verdict)] ?? String(verdict);
  const told = Math.round(Number(briefingMs) / 1000);
  return [
    `${sentences(colleagueName('colleague', String(destination)))} : ${says}`,
    verdict === 'unannounced' && told === 0 ? '' : w.told(told),
    Number(askedBack) > 0 ? w.asked(Number(askedBack)) : '',
    Array.isArray(missing) && missing.length > 0 ? w.missing(missing.join(', ')) : '',
  ].filter((part) => part !== '').join(' ');
}
