export const place = {
  label: 'ZIP code, or city and state',
  hint: 'Such as 80202, or Denver, CO',
  search: 'Search',
};
