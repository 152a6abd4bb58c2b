import { requireEnv } from '#app/http/env.server.ts';
import { messagesFor } from '#app/language/messages.ts';
import { rowText } from '#app/needs/need-words.ts';
import { decodeSearch } from '#app/needs/search-url.ts';
import type { Card } from '#app/pages/search/load-cards.server.ts';
import { loadSearch } from '#app/pages/search/load-search.server.ts';
import { milesText } from '#app/places/distance.ts';
import { EmbeddedEngine } from '#app/search/embedded/engine.ts';
import { ChangeFollower } from '#app/search/follow-changes.server.ts';
import { openDatabase } from '#db/connect.server.ts';

const USAGE = `Prints a search, as the search page shows it.

  npm run search -- ["words"] [--near 80202] [--within 25] [--accreditation carf,coa] [--free mon-evening,sat-0900-1200] …

  Words are looked for in names, places and what programs offer. Each option is a parameter of the search page's
  address: near, state, within, care, certainty, order, page, each group of filters by its name, and the visitor's own time: free,
  travel, fit, start.`;

/** '"alder house" --near 80202 --order name' as the parameters of the search page. */
function parametersOf(words: readonly string[]): URLSearchParams | undefined {
  const params = new URLSearchParams();
  const firstOption = words.findIndex((word) => word.startsWith('--'));
  const options = firstOption < 0 ? words.length : firstOption;
  if (options > 0) params.append('q', words.slice(0, options).join(' '));
  for (let at = options; at < words.length; at += 2) {
    const option = /^--([a-z]+)$/.exec(words[at] ?? '')?.[1];
    const value = words[at + 1];
    if (option === undefined || value === undefined) return undefined;
    params.append(option, value);
  }
  return params;
}

const SIGN = { yes: '✓ yes      ', no: '– no       ', unknown: '? not known' } as const;

function describeCard(card: Card): string {
  const messages = messagesFor('en');
  const miles = card.meters === undefined ? '' : `${milesText(card.meters)}  `;
  const lines = [`${miles}${card.name}${card.program ? `, ${card.program}` : ''}`];
  lines.push(
    `    ${card.address ?? `address withheld, ${card.state}`}  ${card.phone?.number ?? 'no phone known'}`,
  );
  for (const row of card.needs) {
    const { answer, source } = row;
    const said = 'asOf' in source ? `${source.series}, ${source.asOf}` : 'nobody asked';
    lines.push(`    ${SIGN[answer]}  ${rowText(row, messages)} (${said})`);
  }
  return lines.join('\n');
}

async function main(): Promise<number> {
  const params = parametersOf(process.argv.slice(2));
  if (!params || params.size === 0) {
    console.error(USAGE);
    return 2;
  }
  const database = openDatabase(requireEnv(process.env).databaseFile);
  try {
    const engine = new EmbeddedEngine();
    await new ChangeFollower(database.reader, engine).fill();
    const found = await loadSearch(database.reader, engine, decodeSearch(params), new Date());
    if (found.kind === 'trouble') {
      const choices = found.trouble.kind === 'choose' ? found.trouble.choices.map(({ label }) => label) : [];
      console.error(choices.length > 0 ? `Which one: ${choices.join(', ')}?` : 'There is no such place.');
      return 1;
    }
    if (found.kind === 'beyond') {
      console.error(`The last page is ${found.lastPage}.`);
      return 1;
    }
    for (const { name, word } of found.notRecognised) console.error(`Not recognized: ${name} ${word}`);
    const { total, area, unasked, withheld, inPart } = found;
    const where = 'miles' in area ? `Within ${area.miles} miles. ` : '';
    console.log(`${where}${total.yes} meet all you asked, ${total.open} could match.`);
    if (unasked > 0) console.log(`${unasked} more that nobody has asked about this level of care.`);
    if (inPart > 0 && found.state.fit === 'whole')
      console.log(`${inPart} more fit into the free hours in part.`);
    if (withheld > 0) console.log(`${withheld} more in this state withhold their address.`);
    for (const card of found.cards) console.log(describeCard(card));
    return 0;
  } finally {
    await database.close();
  }
}

process.exitCode = await main();
