import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gatherPlaces } from '#app/places/gather-places.ts';
import { readPackageZips } from '#app/places/package-zips.server.ts';
import { makePlaceBook } from '#app/places/place-book.ts';
import { foldedWords } from './box-words.ts';
import {
  COMPANION_WORDS,
  JOINING_WORDS,
  KIND_WORDS,
  PLACE_LEADERS,
  QUESTION_WORDS,
  RELATIVES,
  TROUBLE_WORDS,
} from './filler-words.ts';
import { TERM_PHRASES } from './term-phrases.ts';
import { understandBox } from './understand-box.ts';

const places = makePlaceBook(gatherPlaces(readPackageZips()).cities);

/** "suboxone=buprenorphine @Denver, CO 'hope house'": terms, the place, words that stay words. */
function read(text: string, isProgramName = false): string {
  const { pieces } = understandBox(text, { places, isProgramName });
  return pieces
    .flatMap((piece) => {
      if (piece.kind === 'term') return [piece.terms.join('|')];
      if (piece.kind === 'text') return [`'${piece.typed}'`];
      if (piece.kind === 'refused') return [`-(${piece.typed})`];
      if (piece.kind === 'reach') return [`<${piece.miles}`];
      if (piece.kind === 'untold') return [`?(${piece.typed})`];
      if (piece.kind !== 'place') return [];
      return [piece.place.kind === 'text' ? `@${piece.place.text}` : `@@${JSON.stringify(piece.place)}`];
    })
    .join(' ')
    .replace(/@@\{"kind":"state","state":"(\w\w)","withheldOnly":false\}/, '@$1');
}

test.each<[text: string, which: string | undefined, reason: string]>([
  ['blue cross denver', 'blue-cross', 'the name of many plans'],
  ['bcbs iop austin tx', 'blue-cross', 'in letters'],
  ['blue corss insurance', 'blue-cross', 'with a typo and a word beside it'],
  ['healthy blue', 'healthy-blue', 'of two plans'],
  ['anthem blue cross denver', undefined, 'the whole name of one'],
  ['blue cross nc', undefined, 'of one state'],
  ['florida blue miami', undefined, 'of another'],
  ['aetna denver', undefined, 'of one plan alone'],
])('%s asks which plan: %s (%s)', (text, which) => {
  const { pieces } = understandBox(text, { places, isProgramName: false });
  expect(pieces.flatMap((piece) => (piece.kind === 'term' && piece.which ? [piece.which] : []))).toEqual(
    which ? [which] : [],
  );
});

describe('what is read', () => {
  test.each([
    ['suboxone evening denver', 'buprenorphine evening @Denver, CO', 'a brand, a time, a city'],
    ['80202', '@80202', 'a ZIP alone'],
    ['within 10 miles of 80202', '<10 @80202', 'a distance'],
    [
      'iop 20 miles from denver',
      'intensive-outpatient <25 @Denver, CO',
      'one that is no choice, as the next that holds it',
    ],
    ['less than 200 mi 80202 aetna', '<100 @80202 aetna', 'one that is too wide'],
    ['8 mile detroit', "'8 mile' @Detroit, MI", 'a road is no distance'],
    ['iop near fort collins', 'intensive-outpatient @Fort Collins, CO', 'what follows "near"'],
    ['motivatoinal interveiwing in boulder co', 'motivational-interviewing @Boulder, CO', 'two typos'],
    ['cbt aetna 80202 evening', 'cbt aetna @80202 evening', 'letters, a plan, a ZIP in the middle'],
    ['aetna 80202 after 5:30', 'aetna @80202 evening', 'a time of the day with its minutes'],
    ['denver after 17:30', '@Denver, CO evening', 'as clocks elsewhere have it'],
    ['after 6:30 pm, denver', 'evening @Denver, CO', 'with a comma behind it'],
    ['i pay cash 80202', 'self-pay @80202', 'no plan at all'],
    ['uninsured denver', 'self-pay @Denver, CO', 'the same in another word'],
    ['evening rehab', 'evening', '"rehab" is what nearly all of them are'],
    ['BCBS', 'bcbs-unspecified', 'a name that twenty plans share means the plan not named'],
    ['bcbs iop austin tx', 'bcbs-unspecified intensive-outpatient @Austin, TX', 'a code behind its city'],
    ['boulder, colorado 80302', '@80302', 'city and state before a ZIP belong to it'],
    ['80202 denver', '@80202', 'a city behind a ZIP belongs to it'],
    ['Denver, CO 80202', '@80202', 'as an envelope has it'],
    ['iop CO 80202', 'intensive-outpatient @80202', 'a state before a ZIP belongs to it'],
    ['80202-1234', '@80202-1234', 'a long ZIP'],
    ['8020', '@8020', 'digits alone are a ZIP gone wrong, and the page says so'],
    ['12345 main st denver', '@Denver, CO', 'a house number is no ZIP, and a street belongs to its city'],
    ['1600 Broadway, Denver, CO 80202', '@80202', 'a whole address is the place of its ZIP'],
    ['12 step, denver', 'twelve-step-facilitation @Denver, CO', 'what a term wants is no street'],
    ['24 hour, denver', "'24 hour' @Denver, CO", 'a small number without a street is none either'],
    ['303-436-6000', "'303-436-6000'", 'a phone number is no ZIP gone wrong'],
    ['(303) 436-6000', "'(303) 436-6000'", 'nor with the signs of one'],
    ['rehab for my son', '', 'for whom it is narrows nothing'],
    ['my daughter is addicted to fentanyl', 'opioids', 'nor does what goes with a relative'],
    ['alcoholic husband', 'alcohol', 'a relative beside a term'],
    ['my mom drinks too much', 'alcohol', 'as it is said'],
    ['help for a loved one with a drinking problem in denver', 'alcohol @Denver, CO', 'in many words'],
    ['my brother has a heroin problem', 'opioids', 'a word of trouble beside a term'],
    ['fathers house denver', "'fathers house' @Denver, CO", 'no relative of anybody'],
    ["mother's hope", "'mother's hope'", 'nor this'],
    ['sister kenny denver', "'sister kenny' @Denver, CO", 'a relative is left where nothing says whose'],
    ['adderall iop', 'substance-use intensive-outpatient', 'a drug that no source asks of by itself'],
    ['crystal meth rehab', 'substance-use', 'in two words; and no methadone'],
    ['weed', 'substance-use', 'no town in California'],
    ['weed, ca', '@Weed, CA', 'with its state it is'],
    ['xanax withdrawal denver', 'substance-use detox @Denver, CO', 'a drug and what care it needs'],
    ['OCD iop denver', 'mental-health intensive-outpatient @Denver, CO', 'what few have in their names'],
    ['adhd', 'mental-health', 'letters that people know'],
    ['couples rehab', 'couples-sessions', 'together'],
    ['how much does rehab cost', '', 'a question of care itself'],
    [
      'does medicaid cover iop in denver',
      'medicaid intensive-outpatient @Denver, CO',
      'a question of a plan',
    ],
    ['cost plus', "'cost plus'", 'no question'],
    ['help tonight', '', 'when it is wanted leaves nothing out'],
    ['st louis mo dbt', '@St. Louis, MO dbt', 'short forms of towns'],
    ['saint paul mn', '@St. Paul, MN', 'long forms of towns'],
    ['iop ft. collins', 'intensive-outpatient @Fort Collins, CO', 'with a full stop'],
    ['LA', '@Los Angeles, CA', 'letters of a city and of a state: the page offers the other'],
    ['rehab in la', '@Los Angeles, CA', 'behind "in"'],
    ['lafayette la', '@Lafayette, LA', 'behind a city of Louisiana it is the state'],
    ['sober town, LA', "'sober town' @LA", 'behind a comma too'],
    ['casa de la luz', "'casa de la luz'", 'an article'],
    ['iop SF', 'intensive-outpatient @San Francisco, CA', 'letters of a city'],
    ['philly', '@Philadelphia, PA', 'a nickname'],
    ['rehab in the bronx', '@Bronx, NY', 'with its article'],
    ['queens', '@Jamaica, NY', 'a part of a city: its middle'],
    ['manhattan', '@Manhattan, NY', 'the one in Kansas is offered'],
    ['manhattan ks', '@Manhattan, KS', 'with its state'],
    ['weekends only', 'weekend', 'Only, Tennessee, is a word first'],
    ['gay friendly', 'lgbtq', 'and Friendly, West Virginia'],
    ['nyc cbt', '@New York, NY cbt', 'a nickname'],
    ['washington dc', '@Washington, DC', 'a city with its district'],
    ['washington', '@Washington', 'a state and a city: the page asks which'],
    ['new york', '@New York, NY', 'for most who type it, the city'],
    ['colorado', '@CO', 'a state'],
    ['suboxone co', 'buprenorphine @CO', 'a code that is no word, at the end'],
    ['iop in me', 'intensive-outpatient', '"me" is no Maine'],
    ['bangor me', '@Bangor, ME', 'behind its own city it is'],
    ['ok', "'ok'", 'no Oklahoma either'],
    ['tulsa ok', '@Tulsa, OK', 'behind its own city it is'],
    ['iop OK', 'intensive-outpatient @OK', 'in capitals it is'],
    ['hi i need help', "'hi'", 'no Hawaii'],
    ['denver in evening', '@Denver, CO evening', 'there is a Denver in Indiana, and nobody means it here'],
    ['denver in the evening', '@Denver, CO evening', 'the same with more words'],
    ['Denver IN evening', '@Denver, IN evening', 'in capitals it is meant'],
    ['denver, in', '@Denver, IN', 'behind a comma it is meant'],
    ['portland or', '@Portland, OR', 'at the end it is meant'],
    ['portland or evening', '@Portland evening', 'in the middle it joins; and there are two big ones'],
    ['cbt or dbt', 'cbt dbt', '"or" between two terms is no Oregon'],
    [
      'iop in lakewood colorado',
      "intensive-outpatient 'lakewood' @CO",
      'a city that the state does not have stays words',
    ],
    ['springfield', '@Springfield', 'of several of that name the page asks which'],
    ['aurora', '@Aurora', 'two big ones'],
    ['mobile', '@Mobile, AL', 'alone it is the city'],
    ['suboxone mobile', 'buprenorphine @Mobile, AL', 'at the end it is the city'],
    ['mobile crisis', "'mobile crisis'", 'before other words it is a word'],
    ['mobile clinic near 80202', "'mobile clinic' @80202", 'there is one place only'],
    ['hope house denver', "'hope house' @Denver, CO", 'the city at the end, the name before it'],
    ['suboxone hope', "buprenorphine 'hope'", 'Hope, Arkansas, is small, and half of all programs hope'],
    ['hope ar', '@Hope, AR', 'with its state it is a place'],
    ['iop near hope', 'intensive-outpatient @Hope', 'behind "near" too'],
    ['independence', "'independence'", 'a word first'],
    ['suboxone salida', 'buprenorphine @Salida', 'a small town where all else is understood'],
    ['spanish fork', '@Spanish Fork, UT', 'the longest name first: no Spanish, no fork'],
    ['spanish iop', 'spanish intensive-outpatient', 'without the fork it is the language'],
    ['spanish peaks', "'spanish peaks'", 'beside a word nobody knows it is a part of a name'],
    ['mental health iop denver', 'mental-health intensive-outpatient @Denver, CO', 'all is understood'],
    ['mental health partners boulder', "'mental health partners' @Boulder, CO", 'a part of a name'],
    ['new directions', "'new directions'", 'a plan is called so, and many programs'],
    ['gateway rehab pittsburgh', "'gateway rehab' @Pittsburgh, PA", 'the same'],
    ['private practice denver', "'private practice' @Denver, CO", 'no "VA" inside "private"'],
    ['trauma', 'trauma', 'no "MAT", no "trauma therapy"'],
    ['mat denver', 'opioid-medicine @Denver, CO', 'a whole word'],
    ['va hospital denver', 'va-facility @Denver, CO', 'the longest name'],
    ['denver va', '@Denver, CO va-facility', 'Denver is in no Virginia'],
    ['richmond va', '@Richmond, VA', 'Richmond is'],
    ['accredited programs near 80202', 'joint-commission|carf|coa|achc-hfap|ncqa @80202', 'any of them'],
    ['inpatient', 'residential|hospital-inpatient', 'either'],
    ['no methadone clinic denver', '-(no methadone clinic) @Denver, CO', 'what is not wanted is no need'],
    ['no 12 step', '-(no 12 step)', 'nor a word to look for'],
    ['non-12-step rehab', '-(non-12-step)', 'in one word with its "not"'],
    ['without 12 steps, evening', '-(without 12 steps) evening', 'what comes behind a comma is wanted'],
    [
      'non religious iop denver',
      '-(non religious) intensive-outpatient @Denver, CO',
      'what no term is called',
    ],
    ["i don't want to go to detox", "-(don't want to go to detox)", 'with small words between'],
    ['not inpatient or residential', '-(not inpatient or residential)', '"or" goes on with it'],
    ['no aa/na', '-(no aa/na)', 'a slash does too'],
    ['no methadone and suboxone', '-(no methadone and suboxone)', '"and" does with its like'],
    ['no aa and evening', '-(no aa) evening', 'and with nothing else'],
    ['no methadne', '-(no methadne)', 'with a typo'],
    ['not smoking', '-(not smoking)', 'a name that is too common to be a wish'],
    ['alternatives to aa', '-(alternatives to aa)', 'in other words'],
    ['does not take medicaid', '-(does not take medicaid)', 'of a plan'],
    ['iop not in denver', 'intensive-outpatient -(not in denver)', 'a place'],
    ['not denver, boulder', '-(not denver) @Boulder, CO', 'a place, and then the one that is meant'],
    ['no insurance', 'self-pay', 'a name of a term that begins so'],
    ["my son won't go to rehab", '', 'of rehab at all nothing is refused here'],
    ["my husband can't stop drinking", 'alcohol', 'help is wanted, and nothing is refused'],
    ['my 16 year old son is smoking weed', 'children-teens substance-use', 'an age'],
    ['my daughter, 15, takes pills', 'children-teens substance-use', 'an age behind a relative'],
    ['19yo heroin denver', 'young-adults opioids @Denver, CO', 'in short'],
    ['is 12 step good', 'twelve-step-facilitation', 'what is counted is no age'],
    ['can i keep my job', '', 'what a guide answers is no name to look for'],
    ['i have kids', 'child-care', 'somebody to look after them'],
    ['outpatient near me', 'intensive-outpatient|outpatient', 'either'],
    ['we have no money', 'sliding-scale|payment-help|public-funding|no-charge', 'no town in Mississippi'],
    ["i don't have insurance", 'self-pay', 'as it is said'],
    ['no waitlist', 'taking-new-people', 'a wish that begins with "no"'],
    ['i work nights', 'morning|midday', 'when there is time'],
    ['rehab pa', '@PA', 'a code at the end that is no everyday word'],
    ['help my pa', "'pa'", 'somebody’s pa is no Pennsylvania'],
    ['smoke free', "'smoke free'", 'no price'],
    ['my son cannot sleep without xanax', 'substance-use', 'what one cannot do without is the trouble'],
    ['aa alternative', '-(aa alternative)', 'what is refused, before the word that says so'],
    ['no limits denver', "'limits' @Denver, CO", 'what programs are called'],
    ['iop for nurses', 'intensive-outpatient ?(nurses)', 'no source tells for which jobs it is'],
    ['luxury rehab denver', '?(luxury) @Denver, CO', 'nor how fine it is'],
    ['executive park', "'executive park'", 'beside words that nobody knows it is a name'],
    ['medicade denver', 'medicaid @Denver, CO', 'nearer to Medicare by letters, and never meant so'],
    ['human services', "'human services'", 'no Humana'],
    ['mourning group', "'mourning group'", 'no morning'],
    ['green valley', '@Green Valley', 'no Greek, and nobody says that a program is called so'],
    ['gay', 'lgbtq', 'a word that we know comes before a village'],
    ['denvr', "'denvr'", 'five letters, alone: too little to go by'],
    ['iop near denvr', 'intensive-outpatient @Denver, CO', 'behind "near" it is enough'],
    ['iop colrado', 'intensive-outpatient @CO', 'a state with a typo'],
    ['iop fort colins co', 'intensive-outpatient @Fort Collins, CO', 'a city with a typo, and its state'],
    ['suboxone philadelhpia', 'buprenorphine @Philadelphia, PA', 'a big city with a typo, at the end'],
    ['aetna ppo near 80202', 'aetna @80202', 'the line of a plan is a part of its name'],
    ['ppo aetna', 'aetna', 'before it too'],
    ['cigna health insurance evening', 'cigna evening', 'and so is the kind that every such plan is of'],
    ['blue cross ppo', 'bcbs-unspecified', 'beside a name of several plans'],
    ['aetna medicaid', 'aetna medicaid', 'but no plan of the state'],
    ['ppo denver', 'private-insurance @Denver, CO', 'by itself it asks for a kind'],
    ['in network aetna denver', 'aetna @Denver, CO', 'words that go with a plan'],
    ['rehab near me that takes medicaid', 'medicaid', 'words that say nothing'],
    ['alcohol detox houston', 'alcohol detox @Houston, TX', 'care and what it is for'],
    ['lgbtq+ friendly iop seattle', 'lgbtq intensive-outpatient @Seattle, WA', 'a sign in a word'],
    ["O'Brien & Sons", "'O'Brien & Sons'", 'signs stay in what stays'],
    ['kill myself', '', 'a cry is no name to look for; the page shows the crisis lines'],
    ["teen cutting, i can't take it anymore", 'children-teens', 'and so is what a child does to itself'],
    ['my son wants to die denver', '@Denver, CO', 'what else was said still holds'],
    ['suicide prevention', 'suicide-prevention', 'a term stays a term'],
    ['', '', 'nothing'],
    ['?!', '', 'no word'],
  ])('%s: %s (%s)', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('the name of a program', () => {
  test.each([
    ['Cedar Ridge', "'Cedar Ridge'", 'a program is called so, and a hamlet in California'],
    [
      'aurora mental health center',
      "'aurora mental health center'",
      'nothing in it is left over, but it is a name',
    ],
    ['phoenix house', "'phoenix house'", 'not the city'],
    ['spanish peaks behavioral health', "'spanish peaks behavioral health'", 'not the language'],
    ['denver', '@Denver, CO', 'a big city stays a place'],
    ['evening denver', 'evening @Denver, CO', 'two words that are understood'],
  ])('%s: %s (%s)', (text, expected) => {
    expect(read(text, true)).toBe(expected);
  });

  test('is looked for whatever its care', () => {
    expect(understandBox('cedar ridge', { places, isProgramName: true }).isName).toBe(true);
    expect(understandBox('denver', { places, isProgramName: true }).isName).toBe(false);
  });
});

describe('laws', () => {
  const word = fc.oneof(
    fc.constantFrom(...TERM_PHRASES.map(({ text }) => text)),
    fc.constantFrom(
      'denver',
      'co',
      'near',
      'in',
      'or',
      'me',
      'hope',
      'Aurora',
      '80202',
      'fort collins',
      'no',
      'program',
    ),
    fc.constantFrom('motivatoinal', 'suboxne', 'boulder,', 'CO,', '12345-6789', 'St.', "O'Fallon", 'IL'),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );
  const text = fc.oneof(
    fc.array(word, { maxLength: 9 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  const known = fc.boolean().map((isProgramName) => ({ places, isProgramName }));
  const isFiller = (each: string) =>
    [
      JOINING_WORDS,
      KIND_WORDS,
      PLACE_LEADERS,
      COMPANION_WORDS,
      RELATIVES,
      TROUBLE_WORDS,
      QUESTION_WORDS,
    ].some((words) => words.has(each));

  test('whatever is typed, each word is in one piece, in its order, and only small words are dropped', () => {
    fc.assert(
      fc.property(text, known, (typed, names) => {
        const { pieces, text: left } = understandBox(typed, names);
        expect(pieces.flatMap((piece) => foldedWords(piece.typed))).toEqual(foldedWords(typed));
        const kept = pieces
          .filter(({ kind }) => kind === 'text')
          .flatMap((piece) => foldedWords(piece.typed));
        expect(foldedWords(left)).toEqual(kept);
        for (const piece of pieces) {
          if (piece.kind === 'filler')
            expect(foldedWords(piece.typed).filter((each) => !isFiller(each))).toEqual([]);
        }
        expect(pieces.filter(({ kind }) => kind === 'place').length).toBeLessThanOrEqual(1);
      }),
      { seed: 5, numRuns: 400 },
    );
  });

  test('the same words mean the same each time', () => {
    fc.assert(
      fc.property(text, known, (typed, names) => {
        expect(understandBox(typed, names)).toEqual(understandBox(typed, names));
      }),
      { seed: 6, numRuns: 100 },
    );
  });

  test('a name of a term means that term, alone and before a city', () => {
    for (const { text: name, terms } of TERM_PHRASES) {
      for (const typed of [name, `${name} 80202`]) {
        const { pieces } = understandBox(typed, { places, isProgramName: false });
        expect([typed, pieces[0]]).toEqual([typed, expect.objectContaining({ kind: 'term', terms })]);
      }
    }
  });
});
