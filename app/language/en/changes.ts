import { sayDate } from './count.ts';

export const changes = {
  title: (name: string) => `What was changed: ${name}`,
  heading: 'What was changed, and when',
  about: (name: string) => `On the page of ${name}`,
  lead: 'We keep each change that a person made here. We name no persons, and show nothing that a visitor wrote.',
  empty: 'No person has changed this page. All that it says is from the sources named there.',
  link: 'What was changed here',
  by: { moderator: 'By a moderator', program: 'By the program' },
  entry: {
    word: (term: string, answer: string, date: string) => `${term}: ${answer}, as of ${sayDate(date)}`,
    before: (answer: string) => `Before: ${answer}`,
    credential: (term: string, status: string, date: string) => `${term}: ${status}, read ${sayDate(date)}`,
    closed: 'The program was marked as closed.',
    kept: 'A moderator looked at this page and left it as it is.',
    edit: (section: string) => `Changed, with a look by a moderator: ${section}`,
    program: (section: string) => `Changed or confirmed: ${section}`,
    claim: 'A moderator chose who may keep this page.',
  },
  older: 'Older changes',
  back: (name: string) => `Go back to ${name}`,
};
