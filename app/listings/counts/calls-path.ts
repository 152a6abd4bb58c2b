/** Where a browser says that a phone number was pressed. */
export const CALLS_PATH = '/called';
/** The one field of what it sends: the public id of the listing. */
export const CALLED_FIELD = 'p';
