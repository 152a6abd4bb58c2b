/** As all mail: nothing of health, no name of a program, and no more than the page behind the link says itself. */
const FOOT = 'Stepwell\nThis message was sent by a machine. Nobody reads replies to it.';

const text = (...parts: string[]) => [...parts, FOOT].join('\n\n');

export const portalMail = {
  code: (code: string, hours: number) => ({
    subject: 'Your Stepwell code',
    text: text(
      'Someone asked to manage a page on Stepwell and gave this address. Their code is:',
      code,
      `It works once, within ${hours} hours. Type it on the page where you asked for it.`,
      'Did you not ask for this? Then give the code to nobody. Without it, nothing happens.',
    ),
  }),
  confirm: (link: string, hours: number) => ({
    subject: 'Your Stepwell link',
    text: text(
      'Someone gave this address to answer a few questions about a page on Stepwell. Answer them here:',
      link,
      `The link works once, within ${hours} hours. You need no account.`,
      'Did you not ask for this? Then do nothing.',
    ),
  }),
  answered: (link: string) => ({
    subject: 'There is news on your Stepwell request',
    text: text('One of our moderators looked at your request. Read the answer here:', link),
  }),
  editAnswered: (link: string) => ({
    subject: 'There is news on your Stepwell page',
    text: text('One of our moderators looked at what you sent. Read the answer here:', link),
  }),
  rival: (link: string) => ({
    subject: 'Someone else asked to manage your Stepwell page',
    text: text(
      'Another person asked to manage a page that is yours. A moderator will look at it. Until then nothing changes.',
      'This is the page of your organization:',
      link,
    ),
  }),
  invite: (link: string, days: number) => ({
    subject: 'You are invited on Stepwell',
    text: text(
      'Someone asked you to help keep their pages on Stepwell right. See who it is, and say yes or no:',
      link,
      `The link works once, within ${days} days. You need an account with this address.`,
      'Do you not know them? Then do nothing.',
    ),
  }),
  changed: (link: string) => ({
    subject: 'Your part on Stepwell was changed',
    text: text('What you may do for an organization was changed by its owner. See how it is now:', link),
  }),
};
