// Requests to /api/v1: JSON in and out, the CSRF value with every change, problem details turned into something a form can show.
import type { Problem as ProblemDetails } from '#api';

/** What went wrong with a request: an HTTP status, or 0 when the lab could not be reached. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly detail: string,
    /** The last part of each pointer ("#/code" → "code"), and why it was refused. */
    readonly fields: Readonly<Record<string, string>> = {},
    /** How long to wait before trying again, in seconds, when the server said so. */
    readonly retryAfter: number | null = null,
    /** The kind of refusal in the server's words, as in "seat-taken"; '' when it has none. */
    readonly kind = '',
  ) {
    super(detail);
  }
}

export class Api {
  private csrf = '';

  constructor(
    private readonly fetcher: typeof fetch,
    private readonly base = '/api/v1',
  ) {}

  /** The value the server gave at sign-in; it lives in memory only. */
  trust(csrf: string): void {
    this.csrf = csrf;
  }

  get<T>(path: string): Promise<T> {
    return this.request<T>('GET', path);
  }

  post<T = void>(path: string, body?: unknown): Promise<T> {
    return this.request<T>('POST', path, body);
  }

  /** `more` goes into the headers. */
  put<T = void>(path: string, body?: unknown, more: Readonly<Record<string, string>> = {}): Promise<T> {
    return this.request<T>('PUT', path, body, more);
  }

  /** A file, as it is. */
  send<T>(path: string, file: Blob, type: string): Promise<T> {
    return this.request<T>('POST', path, file, { 'Content-Type': type });
  }

  delete(path: string, more: Readonly<Record<string, string>> = {}): Promise<void> {
    return this.request<void>('DELETE', path, undefined, more);
  }

  private async request<T>(method: string, path: string, body?: unknown, more: Readonly<Record<string, string>> = {}): Promise<T> {
    const response = await this.reach(method, path, body, more);
    if (!response.ok) throw await problemOf(response);
    const text = await response.text();
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }

  private async reach(method: string, path: string, body: unknown, more: Readonly<Record<string, string>>): Promise<Response> {
    const headers: Record<string, string> = { Accept: 'application/json, application/problem+json' };
    if (body !== undefined) headers['Content-Type'] = 'application/json';
    if (method !== 'GET' && this.csrf !== '') headers['X-CSRF-Token'] = this.csrf;
    Object.assign(headers, more);
    const payload = body === undefined ? null : body instanceof Blob ? body : JSON.stringify(body);
    try {
      return await this.fetcher(this.base + path, { method, headers, body: payload, credentials: 'same-origin' });
    } catch {
      throw new Problem(0, 'unreachable');
    }
  }
}

async function problemOf(response: Response): Promise<Problem> {
  const details = await detailsOf(response);
  const fields = Object.fromEntries((details.errors ?? []).map(({ pointer, detail }) => [fieldOf(pointer), detail]));
  const wait = Number(response.headers.get('Retry-After') ?? Number.NaN);
  const kind = details.type?.split(':').at(-1) ?? '';
  return new Problem(response.status, details.detail ?? details.title ?? '', fields, Number.isFinite(wait) ? wait : null, kind);
}

async function detailsOf(response: Response): Promise<Partial<ProblemDetails>> {
  try {
    return (await response.json()) as Partial<ProblemDetails>;
  } catch {
    return {};
  }
}

function fieldOf(pointer: string): string {
  return pointer.split('/').at(-1) ?? pointer;
}
