import { describe, expect, test } from 'vitest';
import type { WeekNeed } from '#app/needs/needs.ts';
import { signatureOf } from '#app/schedule-fit/signature.ts';
import type { WeeklySession } from '#app/schedule-fit/week-slots.ts';
import { startOfWeek } from '#app/schedule-fit/zone-shifts.ts';
import type { Tally } from '#app/search/engine.ts';
import type { EngineUnderTest } from '../engine-under-test.ts';
import { freeAt, listing, meets, query } from '../search-fixtures.ts';

const DENVER = 'America/Denver';
const inDenver = (...tracks: WeeklySession[][]) => ({
  signatures: tracks.map((sessions) => signatureOf(sessions, DENVER)),
});

const EVENINGS = 'mon-evening,tue-evening,wed-evening,thu-evening';

export function describeWeek(subject: EngineUnderTest): void {
  describe('free hours', () => {
    const evening = meets([0, 1, 2], 18, 21);
    const morning = meets([0, 1, 2], 9, 12);
    const documents = [
      listing(1, inDenver(evening)),
      listing(2, inDenver(morning)),
      listing(3, inDenver(morning, evening)),
      listing(4, inDenver(meets([0, 4], 18, 21))),
      listing(5),
    ];
    const wholeAt = (words: string, about: Partial<WeekNeed> = {}) =>
      freeAt(words, { timeZone: DENVER, ...about });

    test.each<[WeekNeed, Tally, number[], string]>([
      [
        wholeAt(EVENINGS),
        { yes: 2, open: 1 },
        [1, 3, 5],
        'who has a track inside, then whose schedule nobody knows',
      ],
      [wholeAt('mon-morning,tue-morning,wed-morning'), { yes: 2, open: 1 }, [2, 3, 5], 'the other track'],
      [wholeAt('sat-morning'), { yes: 0, open: 1 }, [5], 'a known schedule that does not fit is a no'],
      [wholeAt(''), { yes: 0, open: 1 }, [5], 'no free hours fit nobody'],
      [wholeAt(EVENINGS, { travelMinutes: 60 }), { yes: 2, open: 1 }, [1, 3, 5], 'an hour there and home'],
      [wholeAt(EVENINGS, { travelMinutes: 61 }), { yes: 0, open: 1 }, [5], 'no time for the way'],
      [wholeAt(EVENINGS, { fit: 'part' }), { yes: 1, open: 0 }, [4], 'in part, and not as a whole'],
      [wholeAt('mon-evening', { fit: 'part' }), { yes: 3, open: 0 }, [1, 3, 4], 'Monday of each'],
      [wholeAt('sat-evening', { fit: 'part' }), { yes: 0, open: 0 }, [], 'nothing of anybody'],
    ])('%#: %j', async (week, total, ids) => {
      await subject.hold(...documents);
      const answer = await subject.search(query({ week }));
      expect(answer.total).toEqual(total);
      expect(answer.hits.map(({ id }) => id)).toEqual(ids);
    });

    test('the clocks of two zones are compared, in person and online', async () => {
      await subject.hold(
        listing(1, inDenver(meets([0, 2], 18, 21))),
        listing(2, inDenver(meets([0, 2], 18, 21, true))),
        listing(3, { signatures: [signatureOf(meets([0, 2], 18, 21), 'America/New_York')] }),
        listing(4, { signatures: [signatureOf(meets([0, 2], 18, 21), undefined)] }),
      );
      const week = freeAt('mon-2000-2300,wed-2000-2300', { timeZone: 'America/New_York' });
      expect(await subject.idsOf(query({ week }))).toEqual([1, 2]);
      const own = freeAt('mon-1800-2100,wed-1800-2100', { timeZone: 'America/New_York' });
      expect(await subject.idsOf(query({ week: own }))).toEqual([3, 4]);
      const { timeZone: _, ...anywhere } = own;
      expect(await subject.idsOf(query({ week: anywhere }))).toEqual([1, 2, 3, 4]);
    });

    test('in the week in which one clock changes a track fits by both differences', async () => {
      await subject.hold(listing(1, inDenver(meets([0, 2], 18, 21))));
      const timeZone = 'America/Phoenix';
      const weekStart = startOfWeek(Date.parse('2026-03-04T12:00:00Z'), timeZone);
      const asked = (words: string) => subject.idsOf(query({ week: freeAt(words, { timeZone, weekStart }) }));
      expect(await asked('mon-1700-2100,wed-1700-2100')).toEqual([1]);
      expect(await asked('mon-1800-2100,wed-1800-2100')).toEqual([]);
      expect(await asked('mon-1700-2000,wed-1700-2000')).toEqual([]);
    });

    test("past midnight and the week's end", async () => {
      await subject.hold(listing(1, inDenver([{ weekday: 6, startsAt: 1380, endsAt: 90, online: false }])));
      expect(await subject.idsOf(query({ week: freeAt('sun-2300-2400,mon-0000-0130') }))).toEqual([1]);
      expect(await subject.idsOf(query({ week: freeAt('sun-2300-2400,mon-0000-0100') }))).toEqual([]);
    });

    test('it is one need among others, and counts in what a listing meets', async () => {
      await subject.hold(
        listing(1, { ...inDenver(evening), yes: ['carf'] }),
        listing(2, { ...inDenver(evening) }),
        listing(3, { yes: ['carf'] }),
        listing(4),
        listing(5, { ...inDenver(evening), no: ['carf'] }),
        listing(6, { ...inDenver(morning), yes: ['carf'] }),
      );
      const asked = query({ needs: { accreditation: ['carf'] }, week: wholeAt(EVENINGS) });
      const { total, hits } = await subject.search(asked);
      expect(total).toEqual({ yes: 1, open: 3 });
      expect(hits).toEqual([
        { id: 1, met: 2 },
        { id: 2, met: 1 },
        { id: 3, met: 1 },
        { id: 4, met: 0 },
      ]);
      const sure = await subject.search({ ...asked, certainty: 'sure' });
      expect(sure.hits).toEqual([{ id: 1, met: 2 }]);
      // An anchor is no need: whoever does not fit in part is not there, and nobody meets more for it.
      const part = await subject.search({ ...asked, week: wholeAt('mon-morning', { fit: 'part' }) });
      expect(part.hits).toEqual([{ id: 6, met: 1 }]);
    });

    test('other facets are counted over those who pass it, and the care too', async () => {
      await subject.hold(
        listing(1, { ...inDenver(evening), yes: ['carf', 'intensive-outpatient'] }),
        listing(2, { ...inDenver(evening), no: ['carf'], yes: ['residential'] }),
        listing(3, { ...inDenver(morning), yes: ['carf', 'intensive-outpatient'] }),
        listing(4, { yes: ['intensive-outpatient'] }),
        listing(5, { ...inDenver(evening), careNotAsked: ['intensive-outpatient'] }),
      );
      const care = { kind: 'terms', terms: ['intensive-outpatient'] } as const;
      const asked = query({ care, week: wholeAt(EVENINGS), facets: ['accreditation', 'care'] });
      const { counts, unasked } = await subject.search(asked);
      expect(counts.accreditation?.carf).toEqual({ yes: 1, open: 1 });
      expect(counts.care?.['intensive-outpatient']).toEqual({ yes: 2, open: 2 });
      expect(unasked).toBe(1);
      const sure = await subject.search({ ...asked, certainty: 'sure' });
      expect(sure.counts.accreditation?.carf).toEqual({ yes: 1, open: 0 });
      const part = await subject.search({ ...asked, week: wholeAt('mon-evening', { fit: 'part' }) });
      expect(part.counts.accreditation?.carf).toEqual({ yes: 1, open: 0 });
      expect(part.counts.care?.residential).toEqual({ yes: 1, open: 2 });
      expect(part.unasked).toBe(1);
    });

    test('a changed, a removed and a new schedule', async () => {
      await subject.hold(...documents);
      const asked = query({ week: wholeAt(EVENINGS) });
      await subject.hold(
        listing(1, inDenver(morning)),
        listing(5, inDenver(evening)),
        listing(6, inDenver(evening)),
      );
      await subject.engine.remove([3]).visible();
      expect((await subject.search(asked)).hits).toEqual([
        { id: 5, met: 1 },
        { id: 6, met: 1 },
      ]);
      await subject.engine.rebuild([listing(7, inDenver(evening)), listing(8)]);
      expect(await subject.idsOf(asked)).toEqual([7, 8]);
    });
  });
}
