import { countOf, listOf, sayDate } from './count.ts';
import { shell } from './shell.ts';

/** A share as people say it: no known fact is ever "0%", and no blank is ever hidden behind "100%". */
function sayShare(part: number, whole: number): string {
  const percent = whole === 0 ? 0 : (100 * part) / whole;
  if (percent > 0 && percent < 1) return 'under 1%';
  if (percent > 99 && percent < 100) return 'over 99%';
  return `${Math.round(percent)}%`;
}

const number = (count: number) => countOf(count, { other: '#' });

export const about = {
  title: 'About this site',
  description:
    'Where the facts come from, how results are ordered, who pays for this site, and what is kept about you.',
  menu: shell.aboutMenu,
  names: shell.about,
  descriptions: {
    data: 'Every source of this list with its date, how many programs it tells of, and how much of each fact is known.',
    order: 'Step by step how the programs in a search are put in order, and what has no part in it.',
    money:
      'No program pays for a place here. How this site is run, and why the phone numbers are the programs’ own.',
    privacy:
      'What this site keeps about those who read it, what it does not keep, and what your own browser keeps.',
  },

  data: {
    lead: 'Each fact on this site comes from a source, and shows its date. Here are all of them, and how much they leave open.',
    sources: {
      heading: 'Sources',
      caption: 'Sources, with their dates and how much came from each',
      head: ['Edition', 'Rows read', 'Programs'],
      none: 'No facts have been read yet.',
      date: sayDate,
      count: number,
      key: [
        'A row is one line of the file that we read. “Programs” says how many programs we show with facts from it.',
        'A newer edition takes the place of an older one. A program that only an older one tells of stays in the list, and its page says so.',
      ],
    },
    terms: {
      heading: 'Who made them, and how they may be used',
      line: (publisher: string, terms: string) => `${publisher}: ${terms}`,
    },
    meeting: {
      heading: 'When sources do not agree',
      points: [
        'A state register counts before a federal survey.',
        'Of two surveys, the newer one counts. On the same date, a yes counts before a no.',
        'An empty box is not an answer. It never counts against a yes or a no.',
        'A mark that a program reported of itself is shown as “self-reported, not checked”.',
      ],
    },
    coverage: {
      heading: 'How much is known',
      lead: (listings: number) =>
        countOf(listings, {
          one: 'This is how much we know of the # program in the list.',
          other: 'This is how much we know of the # programs in the list.',
        }),
      why: 'A long bar means that many have told. A dotted line means that nobody has: that is a question to ask, and never a no.',
      caption: 'For each fact, how many programs it is known of',
      head: ['Fact', 'Known', 'Yes', 'No', 'Not known'],
      key: { yes: 'Yes', no: 'No', unknown: 'Not known' },
      /** Of facets that are asked about as a whole. */
      any: {
        accreditation: 'Any accreditation',
        licensing: 'Any license or certification',
        daypart: 'The time of day of sessions',
        length: 'How many weeks it lasts',
        payers: 'Which insurance companies it takes',
      },
      /** For words that do not say by themselves what they are of. */
      ofFacet: (facet: string, label: string) => `${facet}: ${label}`,
      share: sayShare,
      count: number,
    },
  },

  order: {
    lead: 'The same rules hold for every program. Money has no part in them.',
    who: {
      heading: 'Who is in the list',
      points: [
        'Programs that offer the level of care you look for. If you choose none, that is intensive outpatient.',
        'Programs in the place you look at. Around a ZIP code or city we look within a number of miles.',
        'Programs that do not say no to something you asked for. A blank is not a no.',
        'If you choose two things of one kind, such as two therapies, one of them is enough.',
      ],
      radius: (miles: readonly number[], enough: number) =>
        `If you do not say how far, we try ${listOf(miles.map(String))} miles. We stop at the first that has ${enough} programs or more. The page says how far it looked.`,
      withheld:
        'We cannot measure to a program that does not show its address. We count those of the state, and link to them.',
    },
    steps: {
      heading: 'What comes first',
      points: [
        'Programs that are known to meet all you asked come first.',
        'Then come those that could match: they say no to nothing, but some of it is not known. Those that meet more come first.',
      ],
      within: (orders: readonly string[]) =>
        `Programs that meet equally much stand in the order you choose: ${listOf(
          orders.map((order) => `“${order}”`),
          'or',
        )}.`,
      usual:
        'If you choose none and typed words, the best match comes first. If you typed none, the nearest comes first. Without a point to measure from, the newest facts come first.',
      ties: 'If two are still equal, the one of which we know more comes first, and then the one that we listed first.',
    },
    measures: {
      heading: 'How we measure',
      points: [
        '“Best match” goes by the words you typed. Fewer typing mistakes come first, then whole words, and then words in the name of a program.',
        'Miles are as the crow flies, and not by road.',
        'If we do not know the street, we take the middle of the ZIP code.',
        '“Newest facts” goes by the date of the newest source of a program.',
      ],
    },
    never: {
      heading: 'What has no part in it',
      points: [
        'Money: nobody can pay to stand higher.',
        'How often a program is looked at or called.',
        'Stars or reviews. We have none.',
        'What we think of a program.',
      ],
      shown: 'Each program in a list says why it stands where it is.',
    },
  },

  privacy: {
    lead: 'You can read this site without telling us who you are.',
    notKept: {
      heading: 'What we do not do',
      points: [
        'No trackers, no ads, and nothing that is loaded from another site.',
        'No cookies on the pages that you read here.',
        'If you only read, we store nothing about you.',
        'We do not write down what you search for.',
      ],
    },
    kept: {
      heading: 'What is written down',
      points: [
        'For each page: the time, the path of the page, if it worked, and how long it took. Not who asked for it, and not what was searched for.',
        'If something breaks: the path, and the place in our code.',
        'For each program we count, day by day, how often it was in results. We count how often it stood side by side with others. We count how often its page was opened, and how often its phone number was pressed. Only the sums are kept. People who run the program see them, but no number under 5.',
        'If you press a phone number, your browser tells us which program’s it was, and nothing more. The server limits this by network address, in memory only.',
        'As you type in the search box, your browser asks us what it could mean. We do not write that down.',
      ],
      memory: (perMinute: number) =>
        `The server counts pages by network address, to slow down robots${perMinute > 0 ? ` that read more than ${number(perMinute)} a minute` : ''}. The count is in memory only, and gone two minutes after your last page.`,
    },
    reports: {
      heading: 'If you report an error',
      text: 'We keep what you wrote and when: what is wrong on which page, and how to reach you, if you told us. If the program gave you an answer, we keep what it told you, on which day, and who said it. A person reads it to put the page right. Then we delete how to reach you, and keep when a person saw to it. So please write nothing about anyone’s health. The server counts reports by network address, in memory only.',
    },
    confirmations: {
      heading: 'If you answer for a program without an account',
      text: 'We keep what you answered, when, and the work address or phone number that proved it. When a person has looked at it, we delete that. The link and the code are kept in a form from which they cannot be read back.',
    },
    accounts: {
      heading: 'If you sign in',
      points: [
        'Only people who run a program or check this list need an account. If you look for a program, you need none.',
        'We keep your email, and a code made from your password from which it cannot be read back.',
        'For each browser that you sign in with: its kind, such as “Firefox, Windows”, since when, and when it was last used. You can see all this on the page of your account, and sign each one out.',
        'One cookie keeps you signed in. It ends when you sign out, and after 30 days at the latest.',
        'Tries to sign in are counted by email and by network address, so that nobody can guess passwords. The count holds neither in a form that can be read, and goes after 90 days at the latest.',
        'Mail to you waits in a sealed form until it is sent, and is then deleted here.',
        'If you own a page, we write to you when parts of it are due. Each such email has a link that stops them. We keep that you did.',
      ],
    },
    location: {
      heading: 'Where you are',
      points: [
        'We look near the place that you type. We never ask your browser where you are unless you press “Use my location”.',
        'Then your browser rounds it to about a mile before it sends it. It is in the address of that page, and nowhere else. We do not keep it.',
      ],
    },
    browser: {
      heading: 'What your own browser keeps',
      points: [
        'What you search for is in the address of the page. So it is in the history of your browser. On a shared device, use a private window.',
        'One page with the crisis lines, so that it can be shown when the network fails. It keeps no other page of ours.',
        'If you say yes to it: your shortlist, your notes, what you were told by phone, and what you picked. All of it stays in that browser. We never get it. “Forget everything” takes it away.',
        'If you follow a link to a program’s own site, that site does not learn from us which page you came from. It has its own rules.',
      ],
    },
    host: {
      heading: 'What we cannot see',
      text: 'Whoever runs the network or the machine may keep logs of their own. Your phone company knows whom you call.',
    },
  },

  money: {
    lead: 'No program pays to be here, and none can pay to stand higher.',
    never: {
      heading: 'What nobody can buy',
      points: [
        'A place in the list, or a better one.',
        'An ad. There are none.',
        'A call. The phone number on a page is the program’s own. We pass no calls on, and get nothing for a call.',
        'Your name. We do not ask for it.',
      ],
    },
    law: {
      heading: 'The law',
      text: 'A federal law (18 USC 220) bans pay for sending people to a treatment program, a recovery home or a lab. It holds for all who pay, not just for public plans.',
    },
    run: {
      heading: 'How it is run',
      points: [
        'A site like this is run by a state, a county, a nonprofit group or a health plan, for the people it serves.',
        'The facts come from public sources, which cost nothing.',
        'The software is open. Anyone may read how it works, use it, and change it (Apache License 2.0).',
      ],
    },
  },
};
