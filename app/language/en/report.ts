import { countOf } from './count.ts';

export const report = {
  title: (name: string) => `Report an error: ${name}`,
  heading: 'Report an error',
  about: (name: string) => `On the page of ${name}`,
  notHelp:
    'This form is not help in danger, and no one reads it day and night. In danger, call 911. In a crisis, call or text 988.',
  problem: 'There is a problem',
  tooMany:
    'Too many reports came from where you are. What you wrote is still here. Please send it again in an hour.',
  wrong: 'What is wrong?',
  wrongHint: 'Check all that fit.',
  things: {
    closed: 'It has closed or moved',
    contact: 'The phone, address or website',
    'private-address': 'The address should be private',
    offers: 'The care it gives, or who can come',
    times: 'Days or hours',
    cost: 'Insurance or cost',
    license: 'A license or accreditation',
    other: 'Something else',
  },
  words: 'What should it say?',
  wordsHint: 'Please write nothing about anyone’s health. Links or dates help us check.',
  contact: 'How can we reach you?',
  contactHint: 'You can leave this empty. An email or a phone number, only to ask back about this report.',
  send: 'Send the report',
  trouble: {
    'none-chosen': 'Check at least one thing that is wrong.',
    'words-missing': 'Write what is wrong.',
    'words-too-long': (most: number) => countOf(most, { other: 'Write # letters or fewer.' }),
    'contact-too-long': (most: number) =>
      countOf(most, { other: 'Write # letters or fewer. One email or phone number is enough.' }),
  },
  thanks: {
    title: 'Thank you for your report',
    heading: 'Thank you',
    kept: 'We have your report. The page stays as it is until a person has checked.',
    contact: 'We can write or call only if you told us how.',
    danger: 'Is someone in danger now? Call 911. In a crisis, call or text 988.',
    back: (name: string) => `Go back to ${name}`,
  },
};
