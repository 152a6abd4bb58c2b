import type { FieldInQuestion } from './field-checks.ts';

const HOST_NAME = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

/** A form's prefill, which says as little as a blank. */
const SCHEME_ALONE = /^https?:\/*$/i;

/** The address of a website with its scheme; undefined, with a line, where the text leads nowhere. */
export function readWebsite(text: string, { row, field, problems }: FieldInQuestion): string | undefined {
  const value = text.trim();
  if (value === '' || SCHEME_ALONE.test(value)) return undefined;
  const address = /^https?:\/\//i.test(value) ? value : `http://${value}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url && HOST_NAME.test(url.hostname)) return url.href;
  problems.push({ row, field, value, reason: 'This is no address of a website.' });
  return undefined;
}
