import { countOf, sayDate } from './count.ts';

const TOO_MANY = 'Too many tries. Please wait 15 minutes, then try again.';
const NOT_PASSWORD = 'This is not your password.';

export const account = {
  tooMany: TOO_MANY,
  signIn: 'Sign in',
  signUp: 'Make an account',
  signOut: 'Sign out',
  email: 'Email',
  password: 'Password',
  newPassword: 'New password',
  passwordNow: 'Your password now',
  passwordNowHint: 'So that nobody can change this at an open screen.',
  newPasswordHint: (shortest: number) =>
    countOf(shortest, {
      other: 'At least # letters or signs of any kind. A few words in a row are easy to keep in mind.',
    }),
  passwordTrouble: {
    short: (shortest: number) => countOf(shortest, { other: 'Use at least # letters or signs.' }),
    long: (longest: number) => countOf(longest, { other: 'Use no more than # letters or signs.' }),
    common: 'This one is easy to guess. Use one that others do not use, such as four words in a row.',
    personal: 'Leave out your email and the name of this site. They are the first things that people guess.',
  },
  emailTrouble: 'This is no email address that we can write to.',
  wrongPassword: NOT_PASSWORD,
  mailAsFiles:
    'This site has no mail server yet. Whoever runs it finds the message as a file: in the folder “mail”, beside the database.',

  home: {
    title: 'For programs',
    heading: 'For programs',
    lead: 'If you run a program, you can keep its page right. It is free, and nobody can pay for a better place.',
    first: 'First make an account with your work email. You can read this site without one.',
    signedInAs: (email: string) => `You are signed in as ${email}.`,
    account: 'Your account',
    moderatorNeedsCode: 'Moderators sign in with a code from their phone as well. Please set this up first.',
    setUpCodes: 'Set up codes',
    yours: 'Your programs',
    start: 'Your start page',
    toQueue: 'What waits for you',
    back: 'Back to your start page',
  },

  signInPage: {
    title: 'Sign in',
    wrong: 'The email or the password is not right.',
    afterMany: 'After many wrong tries in a row, only a new password will help.',
    lost: 'I do not know my password',
    none: 'No account yet?',
  },

  codePage: {
    title: 'Your code',
    heading: 'Your code',
    text: 'Open the app on your phone and type the six digits that it shows.',
    code: 'Code',
    hint: 'Or type one of your recovery codes.',
    wrong: 'This code is not right, or it was used before. Wait for the next one.',
    send: 'Go on',
  },

  signUpPage: {
    title: 'Make an account',
    heading: 'Make an account',
    lead: 'We send you a link. With it you choose a password.',
    hint: 'Best is one at the web address of your program. It helps us see that you work there.',
    send: 'Send me the link',
    have: 'I have an account',
  },

  resetPage: {
    title: 'New password',
    heading: 'Get a new password',
    lead: 'We send you a link. With it you choose a new password.',
    send: 'Send me the link',
    back: 'Back to sign in',
  },

  sent: {
    title: 'Look in your mail',
    heading: 'Look in your mail',
    signUp: 'We sent a message to the address that you gave. Its link works for one day.',
    reset: 'If the address has an account here, we sent a message to it. Its link works for one hour.',
    late: 'Nothing after ten minutes? Look in the spam folder, or ask once more.',
    again: 'Ask again',
    tooMany: 'Many messages were asked for. Please wait an hour, then try again.',
  },

  choosePage: {
    title: 'Choose a password',
    heading: 'Choose a password',
    forAccount: (email: string) => `For the account of ${email}`,
    save: 'Save the password',
    afterwards: 'All other browsers will be signed out.',
  },

  noLink: {
    title: 'This link is used up',
    heading: 'This link does not work any more',
    text: 'Each link works once, and only for a while. Ask for a new one.',
  },

  confirmEmailPage: {
    title: 'Confirm your address',
    heading: 'Use this address?',
    text: (email: string) => `From now on you sign in as ${email}.`,
    confirm: 'Use this address',
    done: 'Your address is changed.',
    signInNow: 'Sign in with your new address.',
  },

  page: {
    title: 'Your account',
    heading: 'Your account',
    done: {
      password: 'Your password is changed. All other browsers were signed out.',
      email: 'We sent a link to the new address. It counts once you open the link.',
      'codes-on': 'Codes are on. All other browsers were signed out.',
      'codes-off': 'Codes are off.',
      session: 'That browser is signed out.',
      sessions: 'All other browsers are signed out.',
    },
    emailHeading: 'Email',
    emailIs: (email: string) => `You sign in as ${email}.`,
    newEmail: 'New email',
    changeEmail: 'Change the email',
    passwordHeading: 'Password',
    changePassword: 'Change the password',
    codesHeading: 'Codes from your phone',
    codesAre: {
      on: 'On. Signing in takes your password and a code.',
      off: 'Off. With codes, a lost password alone opens nothing.',
    },
    codes: 'Set up codes',
    codesSee: 'See to your codes',
    sessionsHeading: 'Where you are signed in',
    here: 'This browser',
    unknownBrowser: 'Some browser',
    since: (date: string) => `Since ${sayDate(date)}`,
    lastUsed: (date: string) => `last used ${sayDate(date)}`,
    end: 'Sign it out',
    endNamed: (browser: string, date: string) => `Sign out ${browser}, signed in ${sayDate(date)}`,
    endOthers: 'Sign out all other browsers',
  },

  codesPage: {
    title: 'Codes from your phone',
    heading: 'Codes from your phone',
    lead: 'An app on your phone shows a new code every half minute. Any app for codes will do.',
    start: 'Set up codes',
    scan: 'Scan this picture with the app',
    picture: 'A picture for the app to scan. The key below says the same.',
    orType: 'Or type this key into it:',
    keep: 'Keep these recovery codes',
    keepText: 'If you lose the phone, each of them lets you in once. Print them, or write them down.',
    give: 'Type the code that the app shows',
    code: 'Code',
    turnOn: 'Turn codes on',
    areOn: 'Codes are on.',
    left: (count: number) =>
      countOf(count, { one: 'You have # recovery code left.', other: 'You have # recovery codes left.' }),
    renewHeading: 'New recovery codes',
    renewText: 'The codes that you have now will stop working.',
    renew: 'Make new recovery codes',
    renewed: 'Your new recovery codes',
    offHeading: 'Turn codes off',
    offText:
      'For a new phone: turn codes off here, then set them up again. Until then your password alone is enough. A moderator can do nothing else in that time.',
    off: 'Turn codes off',
    wrong: 'This code is not right. Wait for the next one and type it.',
    back: 'Back to your account',
  },
};
