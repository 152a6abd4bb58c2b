import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseEmail } from '#app/accounts/email-address.ts';
import { inviteModerator } from '#app/accounts/invite-moderator.server.ts';
import { requireEnv, siteUrlOf } from '#app/http/env.server.ts';
import { UpkeepError } from '#app/upkeep/upkeep-error.ts';
import { openDatabase } from '#db/connect.server.ts';
import { runUpkeep, sayUsage } from './run-upkeep.ts';

const USAGE = `Makes a moderator, and prints a link with which they choose their password. The link works once.

  npm run create-moderator -- name@example.org [--without-codes]

  --without-codes   for a moderator who lost phone and recovery codes: they set up codes anew

Run it again for a link that ran out. Moderators set up codes from their phone before they can do anything else.

Exit code: 0 done, 1 it could not be done, 2 the command was not understood.`;

async function createModerator(): Promise<number> {
  let losesCodes: boolean;
  let typed: string[];
  try {
    const options = { 'without-codes': { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    losesCodes = values['without-codes'];
    typed = positionals;
  } catch (error) {
    return sayUsage((error as Error).message, USAGE);
  }
  const email = typed.length === 1 ? parseEmail(typed[0] ?? '') : undefined;
  if (!email) return sayUsage('Give one email address.', USAGE);
  const env = requireEnv(process.env);
  if (!existsSync(env.databaseFile)) {
    throw new UpkeepError(`There is no database at ${env.databaseFile} yet: run npm start first.`);
  }
  const db = openDatabase(env.databaseFile);
  try {
    const siteUrl = siteUrlOf(env);
    const parts = { db, clock: () => new Date() };
    const { link, hours, isKnown } = await inviteModerator(parts, email, { siteUrl, losesCodes });
    console.log(
      `${email.address} ${isKnown ? 'is now' : 'was made'} a moderator. This link sets the password, once, within ${hours} hours:\n`,
    );
    console.log(`  ${link}\n`);
    if (env.publicUrl === undefined)
      console.log('PUBLIC_URL is not set, so the link is for this machine alone.');
    return 0;
  } finally {
    await db.close();
  }
}

await runUpkeep(createModerator);
