import type { PostOffice } from '#app/mail/post-office.server.ts';
import type { OpenDatabase } from '#db/connect.server.ts';

/** What deciding is made of. */
export interface ModerationParts {
  db: OpenDatabase;
  clock: () => Date;
  post: PostOffice['post'];
}
