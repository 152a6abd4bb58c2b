import { beforeEach, describe } from 'vitest';
import type { SearchEngine } from '#app/search/engine.ts';
import { EngineUnderTest } from './engine-under-test.ts';
import { describeCare } from './search-engine/care.ts';
import { describeCounts } from './search-engine/counts.ts';
import { describeNeeds } from './search-engine/needs.ts';
import { describeOrder } from './search-engine/order.ts';
import { describePages } from './search-engine/pages.ts';
import { describePayers } from './search-engine/payers.ts';
import { describePlace } from './search-engine/place.ts';
import { describeText, type Ranks } from './search-engine/text.ts';
import { describeWeek } from './search-engine/week.ts';
import { describeWrites } from './search-engine/writes.ts';

/** What every search engine promises. `makeEngine` gives an empty one. */
export function describeSearchEngine(
  name: string,
  makeEngine: () => Promise<SearchEngine>,
  { ranks }: { ranks: Ranks } = { ranks: 'all' },
): void {
  describe(`search engine: ${name}`, () => {
    const subject = new EngineUnderTest();
    beforeEach(() => subject.renew(makeEngine));
    describeCare(subject);
    describePlace(subject);
    describeNeeds(subject);
    describePayers(subject);
    describeWeek(subject);
    describeOrder(subject);
    describeCounts(subject);
    describePages(subject);
    describeText(subject, { ranks });
    describeWrites(subject);
  });
}
