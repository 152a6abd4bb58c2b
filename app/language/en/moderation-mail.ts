/** Of which program a report was is not said: mail passes through many hands. */
export const moderationMail = {
  decided: (isKept: boolean, reason: string) => ({
    subject: 'Your report to Stepwell',
    text: [
      isKept
        ? 'A person has read your report. The page stays as it is. This is why:'
        : 'A person has read your report and changed the page. This is why:',
      reason,
      'We have now deleted your address from the report.',
      'Stepwell\nNobody reads replies to this message. If more is wrong, please send a new report.',
    ].join('\n\n'),
  }),
  taken: {
    all: 'A person has read your answers, and the page now says so. This is why:',
    some: 'A person has read your answers. The page now gives some of them. This is why:',
    none: 'A person has read your answers. The page stays as it is. This is why:',
  },
  answersDecided: (said: string, reason: string) => ({
    subject: 'Your answers to Stepwell',
    text: [
      said,
      reason,
      'We have now deleted your address from the answers.',
      'Stepwell\nNobody reads replies to this message. To say more, ask for a new link on the page.',
    ].join('\n\n'),
  }),
};
