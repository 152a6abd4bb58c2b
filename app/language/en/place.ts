export const place = {
  label: 'ZIP code, or city and state',
  hint: 'Such as 80202, or Denver, CO',
  search: 'Search',
  location: {
    use: 'Use my location',
    whatWeDo: 'We round it to about a mile before it leaves your device. We do not keep it.',
    finding: 'Looking for where you are.',
    refused: 'Your browser did not share where you are. Type a ZIP code.',
    notFound: 'Your device did not find where you are. Type a ZIP code.',
  },
};
