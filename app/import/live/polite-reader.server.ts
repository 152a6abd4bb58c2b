import { LiveError } from './live-error.ts';

export interface Manners {
  userAgent: string;
  /** From the start of one request to the start of the next. */
  pauseMs: number;
  /** For one answer, to its last byte. */
  timeOutMs: number;
  /** For one address, the first try included. */
  mostTries: number;
  /** Before the second try; doubled before each that follows. */
  firstBackOffMs: number;
  /** A host that asks for a longer rest is left alone. */
  longestRestMs: number;
  /** Of one answer, unpacked. */
  mostBytes: number;
}

export const GOOD_MANNERS: Omit<Manners, 'userAgent'> = {
  pauseMs: 1_000,
  timeOutMs: 60_000,
  mostTries: 5,
  firstBackOffMs: 2_000,
  longestRestMs: 300_000,
  mostBytes: 50_000_000,
};

/** Time, from outside, so that nothing else has to wait for it. */
export interface Clock {
  /** Milliseconds. */
  now(): number;
  wait(ms: number): Promise<void>;
  /** A signal that fires after so long. */
  timeOut(ms: number): AbortSignal;
}

export const REAL_CLOCK: Clock = {
  now: Date.now,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  timeOut: (ms) => AbortSignal.timeout(ms),
};

/** A try that failed and may be made again. */
class PassingError extends Error {
  /** What the host asks to wait. */
  readonly restMs: number;

  constructor(message: string, restMs = 0, options?: ErrorOptions) {
    super(message, options);
    this.restMs = restMs;
  }
}

/** Statuses of a host that is busy or down, as against one that refuses. */
const isPassing = (status: number) => status === 408 || status === 425 || status === 429 || status >= 500;

/**
 * Reads JSON at one request a pause, and tries again, after twice the time each, where the host is busy, breaks off or
 * answers with what `parse` returns undefined for. Throws LiveError when it gives up.
 */
export class PoliteReader {
  readonly #manners: Manners;
  readonly #clock: Clock;
  #lastStartMs = Number.NEGATIVE_INFINITY;

  constructor(manners: Manners, clock: Clock) {
    this.#manners = manners;
    this.#clock = clock;
  }

  async read<T>(url: URL, parse: (value: unknown) => T | undefined): Promise<T> {
    const { mostTries, firstBackOffMs, longestRestMs } = this.#manners;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#readOnce(url, parse);
      } catch (error) {
        if (!(error instanceof PassingError)) throw error;
        const { message, restMs } = error;
        if (restMs > longestRestMs) {
          const minutes = Math.ceil(restMs / 60_000);
          throw new LiveError(`${url.host} asks to be left alone for ${minutes} minutes. ${AGAIN}`);
        }
        if (attempt >= mostTries) throw new LiveError(`${message} ${mostTries} tries in a row. ${AGAIN}`);
        await this.#clock.wait(Math.max(restMs, firstBackOffMs * 2 ** (attempt - 1)));
      }
    }
  }

  async #readOnce<T>(url: URL, parse: (value: unknown) => T | undefined): Promise<T> {
    const text = await this.#readText(url);
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (cause) {
      throw new PassingError(`${url.host} sent broken JSON`, 0, { cause });
    }
    const parsed = parse(value);
    if (parsed === undefined) throw new PassingError(`${url.host} sent JSON that is no page of programs`);
    return parsed;
  }

  async #readText(url: URL): Promise<string> {
    const { userAgent, pauseMs, timeOutMs } = this.#manners;
    const { now, wait, timeOut } = this.#clock;
    const restMs = this.#lastStartMs + pauseMs - now();
    if (restMs > 0) await wait(restMs);
    this.#lastStartMs = now();
    const signal = timeOut(timeOutMs);
    try {
      const headers = { Accept: 'application/json', 'User-Agent': userAgent };
      const answer = await fetch(url, { headers, signal });
      return await this.#readBody(url, answer);
    } catch (cause) {
      if (cause instanceof PassingError || cause instanceof LiveError) throw cause;
      const what = signal.aborted ? 'did not answer in time' : 'could not be reached, or broke off';
      throw new PassingError(`${url.host} ${what}`, 0, { cause });
    }
  }

  async #readBody(url: URL, answer: Response): Promise<string> {
    const { status, headers, body } = answer;
    const type = headers.get('content-type') ?? '';
    if (status !== 200 || !/\bjson\b/i.test(type)) {
      await body?.cancel();
      if (isPassing(status)) {
        throw new PassingError(`${url.host} answered ${status}`, this.#restAskedFor(headers));
      }
      if (status !== 200) {
        throw new LiveError(
          `${url.host} refused with status ${status}. Check FINDTREATMENT_URL and the state.`,
        );
      }
      throw new PassingError(`${url.host} sent ${type || 'an answer of no type'} instead of JSON`);
    }
    return this.#readWithinLimit(url, body);
  }

  async #readWithinLimit(url: URL, body: ReadableStream<Uint8Array> | null): Promise<string> {
    const { mostBytes } = this.#manners;
    const chunks: Uint8Array[] = [];
    const reader = body?.getReader();
    let size = 0;
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      size += part.value.byteLength;
      if (size > mostBytes) {
        await reader?.cancel();
        throw new LiveError(`${url.host} sent an answer of more than ${mostBytes} bytes. It is not read.`);
      }
      chunks.push(part.value);
    }
    return Buffer.concat(chunks).toString('utf8');
  }

  /** Seconds, or a date. */
  #restAskedFor(headers: Headers): number {
    const asked = headers.get('retry-after')?.trim() ?? '';
    if (/^\d{1,9}$/.test(asked)) return Number(asked) * 1_000;
    const until = Date.parse(asked);
    return Number.isNaN(until) ? 0 : Math.max(0, until - this.#clock.now());
  }
}

const AGAIN = 'What came in is kept: the same command goes on from there today.';
