// What this browser remembers between visits: how the page looks, never who is in front of it.

export type Theme = 'light' | 'dark' | 'system';
export type Language = 'fr' | 'nl' | 'en';
export const LANGUAGES: readonly Language[] = ['fr', 'nl', 'en'];
export const THEMES: readonly Theme[] = ['light', 'dark', 'system'];

/** The remembered value when it is one of `allowed`, else `otherwise`; also where storage is forbidden. */
export function remembered<T extends string>(key: string, allowed: readonly T[], otherwise: T): T {
  try {
    const value = localStorage.getItem(`console.${key}`);
    return allowed.find((one) => one === value) ?? otherwise;
  } catch {
    return otherwise;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`console.${key}`, value);
  } catch {
    // A browser that keeps nothing still shows everything.
  }
}

/** Whatever was remembered under that name; null for nothing, and where storage is forbidden. */
export function kept(key: string): string | null {
  try {
    return localStorage.getItem(`console.${key}`);
  } catch {
    return null;
  }
}
