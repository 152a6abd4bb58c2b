export const shell = {
  siteName: 'Stepwell',
  skipLink: 'Skip to the main part',
  mainMenu: 'Main',
  home: 'Stepwell, home',
  search: 'Search',
  madeUp: 'Made-up programs. None of them exist.',
  title: (page: string) => `${page} - Stepwell`,
  crisis: {
    stripLabel: 'Crisis lines',
    heading: 'Help right now',
    short: { emergency: 'In danger', lifeline: 'In crisis', helpline: 'Treatment helpline' },
    about: {
      emergency: 'Someone is in danger, or cannot be woken',
      lifeline: 'Thoughts of suicide, or a crisis. Day and night',
      helpline: 'Free helpline for finding treatment. English and Spanish, day and night',
    },
    call: 'Call',
    callNumber: (number: string) => `Call ${number}`,
    or: 'or',
    textNumber: (number: string) => `text ${number}`,
  },
  note: 'Stepwell is a list of programs. It does not give medical advice, and no program pays to be here.',
};
