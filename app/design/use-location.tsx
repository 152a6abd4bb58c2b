import { useMessages } from '#app/language/use-messages.ts';

/**
 * Inside a form that takes a place: fills it with where the browser is. Shown by `use-location.client.ts` alone, since
 * nothing but a script can ask the browser.
 */
export function UseLocation() {
  const { location } = useMessages().place;
  const { finding, refused, notFound } = location;
  return (
    <p
      className="use-location quiet"
      hidden
      data-use-location
      data-finding={finding}
      data-refused={refused}
      data-not-found={notFound}
    >
      <button className="link" type="button">
        {location.use}
      </button>{' '}
      {location.whatWeDo} <span role="status" />
    </p>
  );
}
