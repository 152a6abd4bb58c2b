import { countOf, listOf } from './count.ts';

export const shortlist = {
  title: 'Shortlist',
  heading: 'Your shortlist',
  count: (programs: number) => countOf(programs, { one: '# program', other: '# programs' }),
  add: (name: string) => `Shortlist: add ${name}`,
  /** For the script: `#` is a name or a number. */
  script: {
    add: 'Shortlist: add #',
    remove: 'Shortlist: remove #',
    added: '# is on your shortlist.',
    removed: '# is no longer on your shortlist.',
    full: 'Thirty is the most. Remove one from your shortlist first.',
    putBack: 'Put back the # you picked before',
    putBackOne: 'Put back the one you picked before',
  },
  save: 'Shortlist',
  none: {
    lead: 'Nothing is on it yet.',
    steps: [
      'Search near a place.',
      'Press “Shortlist” beside a program, in the list or on its page.',
      'Come back here to compare, to call, or to print.',
    ],
  },
  noScript:
    'Your browser runs no scripts, so this list is in the address of the page and nowhere else. Save the page as a bookmark to come back to it.',
  another: 'Find more programs',
  beyond: (names: readonly string[]) => `Thirty is the most. We left out ${listOf(names)}.`,
  choose: (name: string) => `Choose ${name}`,
  chooseShort: 'Choose',
  remove: 'Remove',
  removeOf: (name: string) => `Remove ${name}`,
  gone: 'No longer listed. It was taken out of the list. If you have its number, you can still call.',
  unknown: 'We know of no such program. A letter of the link may be missing.',
  merged: 'Two entries for this program are now one.',
  note: 'Your note',
  noteOf: (name: string) => `Your note on ${name}`,
  told: 'What you were told by phone',
  withChosen: {
    heading: 'With those you checked',
    compare: 'Compare',
    compareNote: 'Up to four, side by side.',
    call: 'Plan your calls',
    callNote: 'Up to ten, in this order, with what to ask.',
    print: 'Print',
    printNote: 'A sheet with questions for each.',
  },
  share: {
    heading: 'Share this list',
    text: 'The link names these programs. It does not hold your notes, what you were told, or what you searched for.',
    link: 'Link to this list',
    copy: 'Copy the link',
    copied: 'Copied.',
  },
  other: {
    heading: 'This list came with a link',
    /** `#` is how many. */
    text: '# of these programs are not on your own shortlist.',
    one: 'One of these programs is not on your own shortlist.',
    add: 'Add to my shortlist',
    own: 'See my own shortlist',
    full: 'Thirty is the most, so some of them could not be added.',
  },
};
