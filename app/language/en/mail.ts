/** Mail passes through many hands: it says nothing of health, and no name. */
const FOOT = 'Stepwell\nThis message was sent by a machine. Nobody reads replies to it.';

const text = (...parts: string[]) => [...parts, FOOT].join('\n\n');

const hoursOf = (hours: number) => (hours === 1 ? 'one hour' : `${hours} hours`);

const NOT_YOU = 'Was this not you? Then set a new password here:';

export const mail = {
  signUp: (link: string, hours: number) => ({
    subject: 'Finish your Stepwell account',
    text: text(
      'You can now set a password for your account. Open this link:',
      link,
      `It works once, within ${hoursOf(hours)}.`,
      'Did you not ask for this? Then do nothing, and we will forget your address.',
    ),
  }),
  known: (signIn: string, reset: string) => ({
    subject: 'You have a Stepwell account',
    text: text(
      'Someone asked for a Stepwell account with this address. You have one already. Sign in here:',
      signIn,
      'Did you lose the password? Get a new one here:',
      reset,
      'Did you not ask for this? Then do nothing.',
    ),
  }),
  reset: (link: string, hours: number) => ({
    subject: 'Your new Stepwell password',
    text: text(
      'You can now set a new password. Open this link:',
      link,
      `It works once, within ${hoursOf(hours)}.`,
      'Did you not ask for this? Then do nothing. Your password stays as it is.',
    ),
  }),
  confirmEmail: (link: string, hours: number) => ({
    subject: 'Confirm your address for Stepwell',
    text: text(
      'This address is to be used for a Stepwell account. If that is right, open this link:',
      link,
      `It works once, within ${hoursOf(hours)}.`,
      'Did you not ask for this? Then do nothing.',
    ),
  }),
  passwordChanged: (reset: string) => ({
    subject: 'Your Stepwell password was changed',
    text: text(
      'The password of your account was changed. All other browsers were signed out.',
      NOT_YOU,
      reset,
    ),
  }),
  emailChanged: {
    subject: 'Your Stepwell address was changed',
    text: text(
      'Your account now has another address, and this one opens it no more.',
      'Was this not you? Then write to the people who run the site.',
    ),
  },
  codesOn: (reset: string) => ({
    subject: 'Your Stepwell account now asks for a code',
    text: text('From now on, signing in takes a code from your phone as well.', NOT_YOU, reset),
  }),
  codesOff: (reset: string) => ({
    subject: 'Your Stepwell account asks for no code now',
    text: text('From now on, your password alone is enough to sign in.', NOT_YOU, reset),
  }),
};
