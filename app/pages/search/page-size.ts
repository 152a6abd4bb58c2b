/** Programs on one page of results. */
export const CARDS_A_PAGE = 20;
