import { createContext, useContext } from 'react';

const NonceContext = createContext<string | undefined>(undefined);

export const NonceProvider = NonceContext.Provider;

/** The nonce that this page's scripts carry; undefined in the browser, where it is spent. */
export function useNonce(): string | undefined {
  return useContext(NonceContext);
}
