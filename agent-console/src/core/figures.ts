// Numbers and times as people in Belgium read them. Not measured (null) is never shown as 0: the caller says it in words.
import type { Language } from './preferences';

const LOCALES: Record<Language, string> = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' };

/** 1 234 (fr), 1.234 (nl), 1,234 (en) */
export function count(value: number, language: Language): string {
  return formatter('count', language, { maximumFractionDigits: 0 }).format(value);
}

/** A share between 0 and 1: 12,5 % (fr), 12,5% (nl), 12.5% (en); whole when there is nothing after the point. */
export function percent(share: number, language: Language): string {
  return formatter('percent', language, { style: 'percent', maximumFractionDigits: 1 }).format(share);
}

/** A length in ms as 02:05, from an hour on 1:02:05. Rounded down, as a running timer counts. */
export function duration(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${two(minutes)}:${two(rest)}`;
}

/** A mean in ms, rounded to the nearest second: 03:25. */
export function mean(ms: number): string {
  return duration(Math.round(ms / 1000) * 1000);
}

/** Whole seconds with unit: 20 s. */
export function seconds(ms: number, language: Language): string {
  return `${count(Math.round(ms / 1000), language)}\u00a0s`;
}

/** Seconds to a tenth, with unit: 1,2 s. */
export function preciseSeconds(ms: number, language: Language): string {
  return `${formatter('tenths', language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(ms / 1000)}\u00a0s`;
}

/** A wall-clock time of day: 09:05. */
export function timeOfDay(iso: string, language: Language): string {
  return dayFormatter(language).format(new Date(iso));
}

/** A day, of a date (2026-11-12) or of a moment: jeu. 12 novembre 2026. */
export function day(iso: string, language: Language): string {
  const timeZone = iso.length === 10 ? { timeZone: 'UTC' } : {};
  return new Intl.DateTimeFormat(LOCALES[language], { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric', ...timeZone }).format(new Date(iso));
}

/** A day without its year: 23/11 (fr), 23-11 (nl), 23/11 (en). */
export function dayAndMonth(iso: string, language: Language): string {
  return new Date(iso).toLocaleDateString(LOCALES[language], { day: '2-digit', month: '2-digit' });
}

/** ms between a wire time and now (both on the server's clock). */
export function elapsed(since: string, now: number): number {
  return Math.max(0, now - Date.parse(since));
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(kind: string, language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${kind} ${language}`;
  const known = formatters.get(key) ?? new Intl.NumberFormat(LOCALES[language], options);
  formatters.set(key, known);
  return known;
}

const dayFormatters = new Map<Language, Intl.DateTimeFormat>();

function dayFormatter(language: Language): Intl.DateTimeFormat {
  const known =
    dayFormatters.get(language) ?? new Intl.DateTimeFormat(LOCALES[language], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  dayFormatters.set(language, known);
  return known;
}
