'use client';

import { useEffect, useRef, useState } from 'react';

export type UploadWords = {
  readonly waiting: string;
  readonly uploading: string;
  readonly checking: string;
  readonly done: string;
  readonly failed: string;
  readonly paused: string;
  readonly cancel: string;
  readonly pause: string;
  readonly resume: string;
  readonly errors: Readonly<Record<string, string>>;
};
type Props = { form: string; caseId: string; kind: string; locale: string; words: UploadWords };
type Running = { abort: (terminate?: boolean) => Promise<void>; start: () => void };
type State = {
  phase: 'idle' | 'uploading' | 'held' | 'checking' | 'failed';
  percent: number;
  name: string;
  why: string;
};

const idle: State = { phase: 'idle', percent: 0, name: '', why: '' };
const fill = (text: string, values: Record<string, string | number>) =>
  text.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));

/** The server's word for a refusal, as tus-js-client hands it over. */
const reasonOf = (error: unknown, errors: UploadWords['errors']): string => {
  const body = (error as { originalResponse?: { getBody?: () => string } }).originalResponse?.getBody?.().trim() ?? '';
  return errors[`file-${body}`] ?? '';
};

/**
 * Resumable upload in place of the plain form: progress, pause, cancel, and on again after a cut without sending the
 * bytes twice. Loaded when a file is chosen; without JavaScript the form posts the whole file.
 */
export const UploadEnhancer = ({ form, caseId, kind, words }: Props) => {
  const [state, setState] = useState<State>(idle);
  const running = useRef<Running | null>(null);

  useEffect(() => {
    const element = document.getElementById(form);
    if (!(element instanceof HTMLFormElement)) return;
    const send = async (event: SubmitEvent) => {
      const file = element.querySelector<HTMLInputElement>('input[type=file]')?.files?.[0];
      if (!file) return;
      event.preventDefault();
      setState({ ...idle, phase: 'uploading', name: file.name });
      const { Upload } = await import('tus-js-client');
      const upload = new Upload(file, {
        endpoint: '/api/tus',
        chunkSize: 5 * 1024 * 1024,
        retryDelays: [0, 1000, 3000, 5000, 10000, 20000],
        removeFingerprintOnSuccess: true,
        metadata: { filename: file.name, filetype: file.type, case: caseId, kind },
        onProgress: (sent, total) =>
          setState((s) => ({
            ...s,
            phase: sent === total ? 'checking' : 'uploading',
            percent: Math.floor((sent / total) * 100),
          })),
        onError: (error) => setState((s) => ({ ...s, phase: 'failed', why: reasonOf(error, words.errors) })),
        onSuccess: () => window.location.reload(),
      });
      const [before] = await upload.findPreviousUploads();
      if (before) upload.resumeFromPreviousUpload(before);
      running.current = upload;
      upload.start();
    };
    element.addEventListener('submit', send);
    return () => element.removeEventListener('submit', send);
  }, [form, caseId, kind, words.errors]);

  const hold = () => {
    running.current?.abort();
    setState((s) => ({ ...s, phase: 'held' }));
  };
  const go = () => {
    setState((s) => ({ ...s, phase: 'uploading' }));
    running.current?.start();
  };
  const cancel = () => {
    running.current?.abort(true);
    setState(idle);
  };
  if (state.phase === 'idle') return null;
  const { name, percent, why } = state;
  const said = {
    uploading: fill(words.uploading, { name, percent }),
    held: words.paused,
    checking: fill(words.checking, { name }),
    failed: fill(words.failed, { name, why }),
  }[state.phase];
  // Announced at each quarter, not at every per cent.
  const heard =
    state.phase === 'uploading' ? fill(words.uploading, { name, percent: Math.floor(percent / 25) * 25 }) : said;
  return (
    <div className="mt-3 max-w-form space-y-2" data-upload={state.phase}>
      {state.phase === 'failed' ? (
        <p role="alert" className="font-bold text-error">
          {said}
        </p>
      ) : (
        <>
          <p aria-hidden="true">{said}</p>
          <progress
            value={percent}
            max={100}
            aria-label={fill(words.uploading, { name, percent: '' })}
            className="h-3 w-full accent-[var(--color-action)]"
          />
          <p aria-live="polite" className="sr-only">
            {heard}
          </p>
          <p className="flex gap-4">
            {state.phase === 'uploading' ? (
              <button type="button" className="btn btn-plain" onClick={hold}>
                {words.pause}
              </button>
            ) : null}
            {state.phase === 'held' ? (
              <button type="button" className="btn btn-plain" onClick={go}>
                {words.resume}
              </button>
            ) : null}
            <button type="button" className="btn btn-plain" onClick={cancel}>
              {words.cancel}
            </button>
          </p>
        </>
      )}
    </div>
  );
};
