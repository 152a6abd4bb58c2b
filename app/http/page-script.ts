import { createContext, useContext } from 'react';

/** The one script of a page: its address in the build, and the nonce that the page's policy asks for. */
export interface PageScript {
  src: string;
  nonce: string;
}

const PageScriptContext = createContext<PageScript | undefined>(undefined);

export const PageScriptProvider = PageScriptContext.Provider;

/** Undefined on pages that carry no script. */
export function usePageScript(): PageScript | undefined {
  return useContext(PageScriptContext);
}
