/** What the browser keeps, where its owner says yes to it. */
export const notebook = {
  ask: {
    heading: 'Keep this in your browser?',
    text: 'Then your shortlist, your notes, what you were told and what you picked stay on this device. They are never sent to us. Anyone who uses this browser can read them.',
    yes: 'Keep it here',
    untilThen: 'If you do not, it is gone when you leave the page.',
  },
  kept: 'Kept in this browser only, and never sent to us.',
  forget: 'Forget everything',
  reallyForget:
    'This browser will forget your shortlist, your notes, what you were told and what you picked. Go on?',
  forgotten: 'This browser has forgotten all of it.',
  refused:
    'This browser does not let us keep anything. What you write here is gone when you leave the page. You can print it.',
  full: 'This browser has no more room. The last thing you wrote is not kept. You can print this page.',
  unreadable: 'What this browser kept cannot be read. You can forget it and start again.',
  noScript: 'To keep answers here your browser has to run scripts. On paper it works without.',

  answer: {
    yes: 'Yes',
    no: 'No',
    unsure: 'Not sure',
    words: 'What they said',
    remove: 'Remove this answer',
    spokeWith: 'I spoke with',
    date: 'Date',
  },

  told: {
    heading: 'What you were told by phone',
    lead: 'You wrote this down. It is in this browser only. It stands beside what the sources say, and changes none of it.',
    toPlan: 'Change it in the call plan',
    said: {
      yes: 'You were told: Yes',
      no: 'You were told: No',
      unsure: 'You asked. They were not sure.',
      '': 'You were told:',
    },
    /** `#` is a date. */
    byPhone: 'By phone, #',
    byPhoneNoDate: 'By phone, no date',
  },
};
