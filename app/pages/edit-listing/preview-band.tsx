import { useMessages } from '#app/language/use-messages.ts';
import { differencesPath, programPath } from '#app/portal/portal-paths.ts';

interface PreviewBandProps {
  publicId: string;
  name: string;
  canPublish: boolean;
}

/** Says above a page that it is not public. */
export function PreviewBand({ publicId, name, canPublish }: PreviewBandProps) {
  const { editing } = useMessages();
  return (
    <aside className="notice flow preview-band" aria-label={editing.previewBand.label}>
      <p>
        <b>{editing.previewBand.text}</b>
      </p>
      {canPublish && (
        <p className="button-row">
          <a className="button small" href={differencesPath(publicId)}>
            {editing.overview.publish}
          </a>
          <a className="button plain small" href={programPath(publicId)}>
            {editing.form.back(name)}
          </a>
        </p>
      )}
    </aside>
  );
}
