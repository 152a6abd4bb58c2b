import { useMessages } from '#app/language/use-messages.ts';

export interface CountedLink {
  href: string;
  name: string;
  programs: number;
}

/** Names in columns, each with its number of programs. */
export function CountedLinks({ links }: { links: readonly CountedLink[] }) {
  const { browse } = useMessages();
  return (
    <ul className="counted-links">
      {links.map(({ href, name, programs }) => (
        <li key={href}>
          <a href={href}>{name}</a> <span className="quiet">{browse.count(programs)}</span>
        </li>
      ))}
    </ul>
  );
}
