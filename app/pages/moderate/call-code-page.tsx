import { useMessages } from '#app/language/use-messages.ts';
import { phoneText } from '#app/listings/phone-link.tsx';
import { QueueMenu } from '#app/moderation/queue-menu.tsx';

export interface CallCodeView {
  name: string;
  /** As the directory holds it: digits, with an extension behind them. */
  phone?: string | undefined;
  /** Where the program types the code. */
  address: string;
}

export interface CallCode {
  code: string;
  hours: number;
}

interface CallCodePageProps {
  view: CallCodeView;
  made: CallCode | undefined;
}

/** Whom to call, and the code to read out, which is shown once. */
export function CallCodePage({ view: { name, phone, address }, made }: CallCodePageProps) {
  const { moderate } = useMessages();
  const words = moderate.confirmation.code;
  return (
    <>
      <QueueMenu current="confirmations" />
      <div className="flow measure">
        <h1>{words.heading(name)}</h1>
        {phone === undefined ? (
          <p>{words.noPhone}</p>
        ) : (
          <>
            <p className="lead">{words.lead}</p>
            <p>{words.number(phoneText(phone))}</p>
            <p>
              {words.address} <a href={address}>{address}</a>
            </p>
            {made && (
              <div className="notice" role="status">
                <p>{words.shown}</p>
                <p className="spoken-code">{made.code}</p>
                <p>{words.works(made.hours)}</p>
              </div>
            )}
            <form method="post">
              <button className={made ? 'button plain' : 'button'} type="submit">
                {made ? words.again : words.make}
              </button>
            </form>
          </>
        )}
      </div>
    </>
  );
}
