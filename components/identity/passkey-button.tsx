'use client';
import { useRef, useState } from 'react';
import { useHydrated } from '@/components/ui/hydrated';

// Extensions differ between the types of browser and server, and none is ours.
type PasskeyAsk =
  | { readonly kind: 'add'; readonly options: Omit<PublicKeyCredentialCreationOptionsJSON, 'extensions'> }
  | { readonly kind: 'prove'; readonly options: Omit<PublicKeyCredentialRequestOptionsJSON, 'extensions'> };
type Words = { readonly button: string; readonly failed: string; readonly unsupported: string };

const answerTo = ({ kind, options }: PasskeyAsk): Promise<Credential | null> =>
  kind === 'add'
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });

const isAble = () => 'PublicKeyCredential' in window && 'parseRequestOptionsFromJSON' in PublicKeyCredential;

/**
 * Asks the device for a passkey and posts its answer with the form around it, as the field `name`. Where the browser
 * cannot, a sentence says so and the other ways of the page remain.
 */
export const PasskeyButton = ({
  id,
  ask,
  words,
  name = 'code',
}: {
  id: string;
  ask: PasskeyAsk;
  words: Words;
  name?: string;
}) => {
  const hydrated = useHydrated();
  const field = useRef<HTMLInputElement>(null);
  const [failed, setFailed] = useState(false);
  if (!hydrated)
    return (
      <noscript>
        <p>{words.unsupported}</p>
      </noscript>
    );
  if (!isAble()) return <p>{words.unsupported}</p>;
  const press = () => {
    setFailed(false);
    answerTo(ask).then(
      (credential) => {
        if (!field.current || !credential) return setFailed(true);
        field.current.value = JSON.stringify(credential);
        field.current.form?.requestSubmit();
      },
      () => setFailed(true),
    );
  };
  return (
    <>
      <input ref={field} type="hidden" name={name} />
      <button id={id} type="button" onClick={press} className="btn">
        {words.button}
      </button>
      <p aria-live="polite" className="mt-3 font-bold text-error">
        {failed ? words.failed : ''}
      </p>
    </>
  );
};
