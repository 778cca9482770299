'use client';

import { useEffect } from 'react';
import type { Fields } from '@/lib/catalogue/fields';

export type EnhancerProps = {
  readonly form: string;
  readonly fields: Fields;
  readonly errors: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly locale: string;
  readonly today: string;
  readonly summaryTitle: string;
  readonly errorPrefix: string;
  readonly titlePrefix: string;
};

/**
 * Checks a question page before it is sent, with the server's own schema and sentences. Nothing is loaded until the
 * first input; without it, or without JavaScript, the form posts and the server answers the same.
 */
export const FormEnhancer = (props: EnhancerProps) => {
  useEffect(() => {
    const form = document.getElementById(props.form);
    if (!(form instanceof HTMLFormElement)) return;
    let stop: (() => void) | undefined;
    let gone = false;
    const start = () => {
      import('./enhance-form').then(({ enhanceForm }) => {
        if (!gone) stop ??= enhanceForm(form, props);
      });
    };
    form.addEventListener('input', start, { once: true });
    form.addEventListener('focusin', start, { once: true });
    return () => {
      gone = true;
      form.removeEventListener('input', start);
      form.removeEventListener('focusin', start);
      stop?.();
    };
  }, [props]);
  return null;
};
