import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { takenUp } from './visit.ts';

/** The rules that no page may break. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RUN = `axe.run(document, ${JSON.stringify({
  runOnly: { type: 'tag', values: TAGS },
  resultTypes: ['violations'],
})}).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, html: nodes.map(({ html }) => html) })))`;

/**
 * Each rule that the page breaks as it stands with its scripts, with its first elements. No page of ours has frames, so axe runs in the page itself:
 * a third of the time that its own adapter takes.
 */
export async function violationsOf(page: Page): Promise<string[]> {
  await takenUp(page);
  await page.evaluate(AXE);
  const violations = await page.evaluate<{ id: string; html: string[] }[]>(RUN);
  return violations.map(({ id, html }) => `${id}: ${html.slice(0, 3).join(' ')}`);
}
