import { createContext, useContext } from 'react';
import { type Language, type Messages, messagesFor } from './messages.ts';

const LanguageContext = createContext<Language>('en');

export const LanguageProvider = LanguageContext.Provider;

/** The sentences of the page's language. */
export function useMessages(): Messages {
  return messagesFor(useContext(LanguageContext));
}
