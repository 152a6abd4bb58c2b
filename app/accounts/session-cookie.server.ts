import { isToken } from './token.server.ts';

/** A browser takes a `__Host-` cookie only over https, from this very host, for all of its paths. */
const nameOf = (isSecure: boolean) => (isSecure ? '__Host-stepwell' : 'stepwell');

export interface SessionCookies {
  /** The token that a browser sent, if it can be one. */
  read(header: string | null): string | undefined;
  /** The header that gives a token. */
  give(token: string, seconds: number): string;
  /** The header that takes it back. */
  take(): string;
}

export function sessionCookies(siteUrl: string): SessionCookies {
  const isSecure = siteUrl.startsWith('https:');
  const name = nameOf(isSecure);
  const write = (value: string, seconds: number) =>
    `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${isSecure ? '; Secure' : ''}`;
  return {
    read(header) {
      const values = (header ?? '')
        .split(';')
        .map((pair) => pair.trim())
        .filter((pair) => pair.startsWith(`${name}=`))
        .map((pair) => pair.slice(name.length + 1));
      // Two of them: somebody planted one.
      const [value] = values;
      return values.length === 1 && value !== undefined && isToken(value) ? value : undefined;
    },
    give: (token, seconds) => write(token, Math.floor(seconds)),
    take: () => write('', 0),
  };
}
