export const offline = {
  heading: 'You are offline',
  lead: 'We could not load the page. You can still call and text, if your phone has a signal.',
  again: 'Try again',
};
