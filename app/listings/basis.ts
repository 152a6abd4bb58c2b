/**
 * What a moderator's word rests on. visitor: what the program told a visitor on the phone. call: a call of the moderator
 * to the program. website and letter: what the program wrote. record: the register of who issued the credential.
 */
export const BASES = ['visitor', 'call', 'website', 'letter', 'record'] as const;

export type Basis = (typeof BASES)[number];
