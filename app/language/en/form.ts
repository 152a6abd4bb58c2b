/** What every form may have to say. */
export const form = {
  problem: 'There is a problem',
};
