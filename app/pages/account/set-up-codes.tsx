import type { ReactNode } from 'react';
import { useMessages } from '#app/language/use-messages.ts';
import type { CodesView, QrPicture } from './load-codes.server.ts';
import { RecoveryCodes } from './recovery-codes.tsx';

interface SetUpCodesProps {
  view: Extract<CodesView, { kind: 'drafted' }>;
  /** The form for the first code. */
  children: ReactNode;
}

/** Three steps, the picture first. */
export function SetUpCodes({ view: { qr, key, recoveryCodes }, children }: SetUpCodesProps) {
  const { codesPage } = useMessages().account;
  return (
    <>
      <p className="lead">{codesPage.lead}</p>
      <section className="section flow" aria-labelledby="step-1">
        <h2 id="step-1">1. {codesPage.scan}</h2>
        <Qr {...qr} />
        <p>
          {codesPage.orType}
          <br />
          <code className="totp-key">{key}</code>
        </p>
      </section>
      <section className="section flow" aria-labelledby="step-2">
        <h2 id="step-2">2. {codesPage.keep}</h2>
        <p>{codesPage.keepText}</p>
        <RecoveryCodes codes={recoveryCodes} />
      </section>
      <section className="section flow" aria-labelledby="step-3">
        <h2 id="step-3">3. {codesPage.give}</h2>
        {children}
      </section>
    </>
  );
}

/** Dark on light in every color scheme: apps do not read it the other way around. */
function Qr({ side, path }: QrPicture) {
  const { codesPage } = useMessages().account;
  return (
    <svg className="qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={codesPage.picture}>
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
