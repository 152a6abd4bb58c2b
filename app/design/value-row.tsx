import type { ReactNode } from 'react';

/** Something that is said, and who said it: a part of a `dl`. */
export function ValueRow({ name, value, source }: { name: string; value: ReactNode; source: string }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd className="fact-answer fact-value">
        <span>{value}</span>
      </dd>
      <dd className="fact-source quiet">{source}</dd>
    </div>
  );
}
