import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isObject } from '../sources/findtreatment-cells.ts';
import { type LocatorPage, parseLocatorPage } from './locator-page.ts';

/** Pages of one day's answer for one state, a file each, so that a run that broke off goes on where it was. */
export class KeptPages {
  readonly folder: string;
  readonly #query: string;

  private constructor(folder: string, query: string) {
    this.folder = folder;
    this.#query = query;
  }

  /** `query` is all that the pages depend on; pages of another query are thrown away, as are another day's. */
  static async open(root: string, state: string, day: string, query: object): Promise<KeptPages> {
    const name = `${state}-${day}`;
    const kept = new KeptPages(join(root, name), JSON.stringify(query));
    await mkdir(root, { recursive: true });
    const isOfAnotherDay = (entry: string) =>
      entry !== name && entry.startsWith(`${state}-`) && /^-\d{4}-\d\d-\d\d$/.test(entry.slice(state.length));
    for (const entry of await readdir(root)) {
      if (isOfAnotherDay(entry)) await rm(join(root, entry), { recursive: true });
    }
    if ((await kept.#readState())?.query !== kept.#query) await kept.startAgain(0);
    return kept;
  }

  /** How often the pages were thrown away because the answer changed between them. */
  async restarts(): Promise<number> {
    return (await this.#readState())?.restarts ?? 0;
  }

  async startAgain(restarts: number): Promise<void> {
    await this.remove();
    await mkdir(this.folder, { recursive: true });
    await this.#write('query.json', { query: this.#query, restarts });
  }

  /** Undefined where the page is not there, or was cut short. */
  async find(page: number): Promise<LocatorPage | undefined> {
    return parseLocatorPage(await this.#readJson(`page-${page}.json`));
  }

  async keep(page: number, content: LocatorPage): Promise<void> {
    await this.#write(`page-${page}.json`, content);
  }

  /** The path of a file with all pages. */
  async join(name: string, content: object): Promise<string> {
    return this.#write(name, content);
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  async #readState(): Promise<{ query: unknown; restarts: number } | undefined> {
    const state = await this.#readJson('query.json');
    if (!isObject(state)) return undefined;
    return { query: state.query, restarts: Number(state.restarts) || 0 };
  }

  async #readJson(name: string): Promise<unknown> {
    try {
      return JSON.parse(await readFile(join(this.folder, name), 'utf8'));
    } catch {
      return undefined;
    }
  }

  /** Whole or not at all. */
  async #write(name: string, content: object): Promise<string> {
    const path = join(this.folder, name);
    await writeFile(`${path}.part`, JSON.stringify(content));
    await rename(`${path}.part`, path);
    return path;
  }
}
