/** What each of the five criteria asks, in one line. Their names are in the vocabulary. */
export const criteria = {
  accreditation: 'Who checks the program, and until when.',
  approaches: 'What it does, and with which medicines.',
  schedule: 'Which days, which hours, how many weeks.',
  aftercare: 'What comes after the last session.',
  insurance: 'Which plans it takes, and what it costs.',
};
