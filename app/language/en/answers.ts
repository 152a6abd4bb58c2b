export const answers = {
  yes: 'Yes',
  no: 'No',
  unknown: 'Not known',
};
